package org.acesim.cbp.review;

import java.time.Instant;
import org.acesim.catair.own.NoticeMessage;
import org.acesim.cbp.clock.DueEvents;
import org.acesim.cbp.inquiry.Inquiries;
import org.acesim.cbp.inquiry.Penalties;
import org.acesim.cbp.inquiry.Penalty;
import org.acesim.cbp.inquiry.PenaltyClaim;
import org.springframework.stereotype.Component;

/** Keeps penalties, and writes the notices that tell of them. */
@Component
public final class PenaltyNotices {
    private final Penalties penalties;
    private final Inquiries inquiries;
    private final DueEvents dueEvents;

    PenaltyNotices(Penalties penalties, Inquiries inquiries, DueEvents dueEvents) {
        this.penalties = penalties;
        this.inquiries = inquiries;
        this.dueEvents = dueEvents;
    }

    /** Keeps one as it is now; what was due before is not due any more. */
    NoticeMessage keep(Penalty penalty) {
        if (penalty.id() == 0) {
            Penalty numbered = penalty.numbered(inquiries.nextNumber());
            penalties.add(numbered);
            return numbered.message();
        }
        penalties.find(penalty.id()).ifPresent(this::withdrawDeadline);
        penalties.change(penalty);
        return penalty.message();
    }

    /** Keeps what is to be claimed later, in place of what was to be before. */
    void intend(String entryNumber, PenaltyClaim claim) {
        penalties.intend(entryNumber, claim);
    }

    private void withdrawDeadline(Penalty before) {
        Instant due = before.dueAt();
        if (due != null) {
            Penalizing.deadline(before).ifPresent(what -> dueEvents.withdraw(before.entryNumber(), due, what));
        }
    }
}
