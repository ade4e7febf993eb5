package org.acesim.cbp.review;

import java.util.List;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.inquiry.Inquiry;
import org.acesim.customs.code.EntryTypes;

/**
 * What of an entry says which decisions are possible.
 *
 * @param inquiries all that CBP asked and gave notice of
 */
public record Standing(EntryStatus status, String entryType, List<Inquiry> inquiries) {
    /** Takes a copy. */
    public Standing {
        inquiries = List.copyOf(inquiries);
    }

    /** Whether it has an entry summary, which questions after release are about. */
    boolean hasSummary() {
        return !entryType.equals(EntryTypes.SECTION_321);
    }

    /** Whether something of this kind is not settled. */
    boolean unsettled(NoticeKind kind) {
        return inquiries.stream()
                .anyMatch(inquiry -> inquiry.kind() == kind
                        && (inquiry.status() == NoticeStatus.OPEN || inquiry.status() == NoticeStatus.ANSWERED));
    }
}
