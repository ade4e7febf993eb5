package org.acesim.cbp.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.acesim.cbp.clock.NewYork;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.inquiry.DocumentView;
import org.acesim.cbp.inquiry.Documents;
import org.acesim.cbp.inquiry.InquiryView;
import org.acesim.cbp.inquiry.PenaltyView;
import org.acesim.cbp.review.DeskDecision;
import org.acesim.cbp.review.ReviewFile;
import org.acesim.cbp.review.Standing;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it lies on the desk. Times are simulated, as New York writes them.
 *
 * @param filer     the filer code
 * @param value     as filed, in whole USD
 * @param openedAt  when CBP began to look at it; none where it does not
 * @param why       why it looks, in a sentence
 * @param selectedBy what that was decided by, where it still stands among the entry's decisions
 * @param waitsFor  what it waits for; none where it waits for its goods
 * @param waitsUntil by when; none where it waits however long that takes
 * @param decisions what can be decided about it now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewView(
        String entryNumber,
        String filer,
        String entryType,
        long value,
        EntryStatus status,
        @Nullable String openedAt,
        @Nullable String why,
        @Nullable SelectedBy selectedBy,
        @Nullable String waitsFor,
        @Nullable String waitsUntil,
        List<InquiryView> inquiries,
        List<PenaltyView> penalties,
        List<DocumentView> documents,
        List<DeskDecision> decisions) {

    /**
     * What had CBP look at it.
     *
     * @param draw      the number drawn, from 0 to 1, where one was
     * @param threshold what it was compared with
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SelectedBy(
            Decision.Rule rule,
            String decidedBy,
            @Nullable String draw,
            @Nullable String threshold) {}

    static ReviewView of(
            FiledEntry entry, @Nullable ReviewFile file, Standing standing, List<Documents.Listed> documents) {
        ReviewFile open = file != null && file.open() ? file : null;
        return new ReviewView(
                entry.entryNumber(),
                entry.submission().filerCode(),
                entry.entryType(),
                entry.value(),
                entry.status(),
                open == null ? null : NewYork.show(open.openedAt()),
                open == null ? afterRelease(standing) : open.why(),
                open == null ? null : selectedBy(entry, open.why()),
                open == null ? (afterRelease(standing) == null ? null : "an officer's decision") : open.awaitsInWords(),
                open == null ? null : shown(open.awaitsAt()),
                standing.inquiries().stream().map(InquiryView::of).toList(),
                standing.penalties().stream().map(PenaltyView::of).toList(),
                documents.stream().map(DocumentView::of).toList(),
                DeskDecision.allowed(standing));
    }

    /** What the filer of released goods has said that nobody has decided about; null where it has said nothing. */
    private static @Nullable String afterRelease(Standing standing) {
        if (standing.isPetitioned()) {
            return "The filer petitions against a penalty";
        }
        return standing.isAnsweredAfterRelease() ? "The filer answered what CBP asked after release" : null;
    }

    private static @Nullable SelectedBy selectedBy(FiledEntry entry, String why) {
        return entry.decisions().stream()
                .filter(decision -> !why.isEmpty() && decision.text().startsWith(why))
                .map(decision ->
                        new SelectedBy(decision.rule(), decision.decidedBy(), decision.draw(), decision.threshold()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String shown(@Nullable Instant moment) {
        return moment == null ? null : NewYork.show(moment);
    }
}
