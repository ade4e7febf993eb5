package org.acesim.cbp.entry.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acesim.cbp.clock.NewYork;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Disposition;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.inquiry.DocumentView;
import org.acesim.cbp.inquiry.Documents;
import org.acesim.cbp.inquiry.Inquiry;
import org.acesim.cbp.inquiry.InquiryView;
import org.acesim.cbp.inquiry.Penalty;
import org.acesim.cbp.inquiry.PenaltyView;
import org.acesim.cbp.payment.PaymentView;
import org.acesim.customs.regime.Regimes;
import org.jspecify.annotations.Nullable;

/**
 * An entry as CBP has it on file. Times are simulated, as New York writes them.
 *
 * @param status     where it stands at CBP
 * @param value      as filed, in whole USD
 * @param acceptedAt when CBP took it; none while no filing of this number was accepted
 * @param payment    how far its duty is paid; none where none was assessed
 * @param decisions  what was decided and why, in order
 * @param duty       what it costs by the newest assessment; none while there is none
 * @param summary    where its entry summary stands
 * @param assessments what it costs by every assessment, the oldest first
 * @param inquiries  what CBP asked and gave notice of
 * @param documents  what the filer sent
 * @param records    the records as filed, 80 columns each
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryView(
        String entryNumber,
        String entryType,
        EntryStatus status,
        long value,
        @Nullable String acceptedAt,
        RegimeView regime,
        SenderView sender,
        @Nullable PaymentView payment,
        List<DecisionView> decisions,
        @Nullable DutyView duty,
        SummaryView summary,
        List<DutyView> assessments,
        List<InquiryView> inquiries,
        List<PenaltyView> penalties,
        List<DocumentView> documents,
        List<String> records) {

    /**
     * The rules that an entry was decided under.
     *
     * @param lawOf the day whose law they are
     */
    record RegimeView(String id, LocalDate lawOf, String note) {}

    /**
     * Who sent it, and so where CBP's answers went.
     *
     * @param id       of the A record
     * @param userText the filer's own text, of the B record
     */
    record SenderView(String id, String filerCode, String port, String userText) {}

    /**
     * One decision, explained.
     *
     * @param threshold what the inputs or the draw were compared with
     * @param draw      the random number drawn, from 0 to 1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionView(
            Decision.Rule rule,
            Map<String, String> inputs,
            @Nullable String threshold,
            @Nullable String draw,
            String decidedBy,
            String at,
            String text,
            List<DispositionView> dispositions) {}

    /**
     * A coded status that the sender was told.
     *
     * @param record SO50 for a bill, SO60 for the entry
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DispositionView(
            String record,
            String code,
            String text,
            @Nullable LocalDate releaseDate,
            @Nullable String releaseOrigin,
            @Nullable String documentType) {}

    static EntryView of(
            FiledEntry entry,
            List<DutyView> assessments,
            SummaryView summary,
            List<Inquiry> inquiries,
            List<Penalty> penalties,
            List<Documents.Listed> documents,
            @Nullable PaymentView payment) {
        return new EntryView(
                entry.entryNumber(),
                entry.entryType(),
                entry.status(),
                entry.value(),
                shown(entry.acceptedAt()),
                new RegimeView(
                        entry.regime(), entry.lawOf(), Regimes.on(entry.lawOf()).note()),
                new SenderView(
                        entry.submission().sender(),
                        entry.submission().filerCode(),
                        entry.submission().port(),
                        entry.submission().userText()),
                payment,
                entry.decisions().stream().map(EntryView::of).toList(),
                assessments.isEmpty() ? null : assessments.get(assessments.size() - 1),
                summary,
                assessments,
                inquiries.stream().map(InquiryView::of).toList(),
                penalties.stream().map(PenaltyView::of).toList(),
                documents.stream().map(DocumentView::of).toList(),
                entry.records());
    }

    private static DecisionView of(Decision decision) {
        return new DecisionView(
                decision.rule(),
                decision.inputs(),
                decision.threshold(),
                decision.draw(),
                decision.decidedBy(),
                NewYork.show(decision.at()),
                decision.text(),
                decision.dispositions().stream().map(EntryView::of).toList());
    }

    private static DispositionView of(Disposition disposition) {
        return new DispositionView(
                disposition.record(),
                disposition.code(),
                disposition.text(),
                disposition.releaseDate(),
                disposition.releaseOrigin(),
                disposition.documentType());
    }

    private static @Nullable String shown(@Nullable Instant moment) {
        return moment == null ? null : NewYork.show(moment);
    }
}
