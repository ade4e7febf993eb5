package org.acesim.cbp.review;

import static org.acesim.cbp.entry.EntryStatus.*;
import static org.acesim.cbp.review.Transitions.all;

import java.util.EnumSet;
import java.util.Set;
import org.acesim.cbp.entry.EntryStatus;

/** Statuses that most events do the same to; each status is in one of them. */
final class Groups {
    /** Nothing was taken. */
    static final Set<EntryStatus> REFUSED_FILING = EnumSet.of(REJECTED);
    /** The bill is not matched. */
    static final Set<EntryStatus> UNMATCHED =
            EnumSet.of(ACCEPTED, BILL_NOT_ON_FILE, NO_BILL_FOR_30_DAYS, NO_BILL_FOR_60_DAYS);
    /** The goods are under way, and CBP does not look at them. */
    static final Set<EntryStatus> UNDER_WAY = EnumSet.of(BILL_ON_FILE, ADMISSIBLE);
    /** The goods are here, and CBP does not look at them: nobody has decided yet, or they wait for payment. */
    static final Set<EntryStatus> JUST_HERE = EnumSet.of(ARRIVED, AWAITING_PAYMENT);
    /** CBP will look at goods that are under way. */
    static final Set<EntryStatus> REVIEW_BEFORE_ARRIVAL = EnumSet.of(
            DOCUMENTS_BEFORE_ARRIVAL,
            DOCUMENTS_RECEIVED_BEFORE_ARRIVAL,
            XRAY_BEFORE_ARRIVAL,
            TAILGATE_BEFORE_ARRIVAL,
            INTENSIVE_BEFORE_ARRIVAL,
            MANIFEST_HOLD_BEFORE_ARRIVAL,
            AGENCY_HOLD_BEFORE_ARRIVAL);
    /** CBP looks at goods that are here. */
    static final Set<EntryStatus> REVIEW_HERE =
            EnumSet.of(DOCUMENTS_REQUIRED, DOCUMENTS_RECEIVED, XRAY, TAILGATE, INTENSIVE, MANIFEST_HOLD, AGENCY_HOLD);
    /** Not released under the entry's type. */
    static final Set<EntryStatus> WITHHELD = EnumSet.of(DE_MINIMIS_WITHHELD, TYPE_NOT_ELIGIBLE);
    /** Something is wrong with the goods. */
    static final Set<EntryStatus> HELD_BACK = EnumSet.of(DETAINED, EXCLUDED, REFUSED, PARTLY_REFUSED);
    /** The goods were released. */
    static final Set<EntryStatus> OUT = EnumSet.of(RELEASED, SUSPENDED);
    /** Nothing happens any more. */
    static final Set<EntryStatus> ENDED = EnumSet.of(DISPOSED, SEIZED, CANCELLED);

    /** CBP looks at the entry. */
    static final Set<EntryStatus> REVIEW = all(REVIEW_BEFORE_ARRIVAL, REVIEW_HERE);
    /** CBP took the filing, and it is not at its end. */
    static final Set<EntryStatus> ALIVE = all(UNMATCHED, UNDER_WAY, JUST_HERE, REVIEW, WITHHELD, HELD_BACK, OUT);

    private Groups() {}
}
