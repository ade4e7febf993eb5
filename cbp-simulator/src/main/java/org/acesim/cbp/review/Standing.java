package org.acesim.cbp.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.inquiry.Inquiry;
import org.acesim.cbp.inquiry.Penalty;
import org.acesim.customs.code.EntryTypes;
import org.jspecify.annotations.Nullable;

/**
 * What of an entry says which decisions are possible.
 *
 * @param lawOf     the day whose law it is under
 * @param inquiries all that CBP asked and gave notice of
 * @param penalties all that CBP claimed or thought of claiming
 * @param earlier   how many de minimis penalties its filer had before
 * @param summarized whether an entry summary is on file
 */
public record Standing(
        EntryStatus status,
        String entryType,
        LocalDate lawOf,
        List<Inquiry> inquiries,
        List<Penalty> penalties,
        long earlier,
        boolean summarized) {
    /** Takes copies. */
    public Standing {
        inquiries = List.copyOf(inquiries);
        penalties = List.copyOf(penalties);
    }

    /** Whether it has an entry summary, which questions after release are about. */
    boolean hasSummary() {
        return !entryType.equals(EntryTypes.SECTION_321);
    }

    /** The penalty that is not over, of this stage if one is given. */
    Optional<Penalty> penalty(@Nullable NoticeKind stage) {
        return penalties.stream()
                .filter(Penalty::isUnsettled)
                .filter(penalty -> stage == null || penalty.stage() == stage)
                .findFirst();
    }

    /** The penalty whose petition nobody has decided. */
    Optional<Penalty> petitioned() {
        return penalties.stream().filter(Penalty::isPetitioned).findFirst();
    }

    /** Whether something of this kind is not settled. */
    boolean unsettled(NoticeKind kind) {
        return inquiries.stream()
                .anyMatch(inquiry -> inquiry.kind() == kind
                        && (inquiry.status() == NoticeStatus.OPEN || inquiry.status() == NoticeStatus.ANSWERED));
    }

    /** Whether a petition waits to be decided. */
    public boolean isPetitioned() {
        return petitioned().isPresent();
    }

    /** Whether what CBP asked after release is answered, and nobody has looked at that. */
    public boolean isAnsweredAfterRelease() {
        return inquiries.stream().anyMatch(AfterRelease::isAnswered);
    }
}
