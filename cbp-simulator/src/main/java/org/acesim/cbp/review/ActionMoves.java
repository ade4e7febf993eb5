package org.acesim.cbp.review;

import static org.acesim.cbp.entry.EntryStatus.*;
import static org.acesim.cbp.review.Groups.*;
import static org.acesim.cbp.review.ReviewEvent.*;
import static org.acesim.cbp.review.Transitions.all;

import java.util.EnumSet;
import java.util.Set;
import org.acesim.cbp.entry.EntryStatus;

/**
 * What becomes of an entry by what its filer asks for. Before CBP looks at it a replacement or cancellation is done at once; from
 * then on a person decides; after release only an update is taken (ACE Cargo Release v40).
 */
final class ActionMoves {
    private static final Set<EntryStatus> UNTOUCHED = all(UNMATCHED, UNDER_WAY);
    private static final Set<EntryStatus> IN_HANDS = all(JUST_HERE, REVIEW, WITHHELD, EnumSet.of(DETAINED));
    private static final Set<EntryStatus> TURNED_AWAY = EnumSet.of(EXCLUDED, REFUSED, PARTLY_REFUSED);

    private ActionMoves() {}

    static void declare(Transitions table) {
        // Its review begins again, with what it says now.
        table.when(UNTOUCHED, REPLACEMENT, ACCEPTED);
        table.refer(IN_HANDS, REPLACEMENT, "CBP has the goods in hand: a person decides about the correction");
        table.never(OUT, "released entries are not replaced, only updated", REPLACEMENT);
        table.never(TURNED_AWAY, "the goods are refused: nothing is left to correct", REPLACEMENT, UPDATE);

        table.tell(all(UNTOUCHED, IN_HANDS, OUT), UPDATE);
        table.when(UNTOUCHED, BILL_CHANGED, ACCEPTED);
        table.tell(all(IN_HANDS, OUT), BILL_CHANGED);
        table.never(TURNED_AWAY, "the goods are refused: nothing is left to correct", BILL_CHANGED);

        table.when(UNTOUCHED, CANCELLATION, CANCELLED, Notice.CANCELLED);
        table.refer(
                all(IN_HANDS, OUT, TURNED_AWAY),
                CANCELLATION,
                "CBP has the goods in hand or has released them: a person decides about the cancellation");

        corrections(table);
        table.never(all(OUT, TURNED_AWAY), "nothing can be corrected any more", CORRECTION_GRANTED);
        table.tell(ALIVE, CORRECTION_REFUSED, Notice.CORRECTION_REJECTED);
        table.tell(ALIVE, CORRECTION_NEEDS_DOCUMENTS, Notice.CORRECTION_NEEDS_DOCUMENT);
        table.when(ALIVE, CANCELLATION_GRANTED, CANCELLED, Notice.CANCELLED);
        table.tell(ALIVE, CANCELLATION_REFUSED, Notice.CANCELLATION_REJECTED);
        table.tell(ALIVE, CANCELLATION_NEEDS_DOCUMENTS, Notice.CANCELLATION_NEEDS_DOCUMENT);
    }

    /** What CBP does with the entry goes on, and is told again: at its filer's the replacement began anew. */
    private static void corrections(Transitions table) {
        table.tell(all(UNMATCHED, EnumSet.of(ARRIVED, BILL_ON_FILE)), CORRECTION_GRANTED, Notice.REPLACED);
        table.tell(EnumSet.of(ADMISSIBLE, AWAITING_PAYMENT), CORRECTION_GRANTED, Notice.REPLACED, Notice.ADMISSIBLE);
        for (Review review : Review.values()) {
            table.tell(EnumSet.of(review.beforeArrival(), review.here()), CORRECTION_GRANTED, review.begunAgain());
        }
        table.tell(
                EnumSet.of(DOCUMENTS_RECEIVED_BEFORE_ARRIVAL, DOCUMENTS_RECEIVED),
                CORRECTION_GRANTED,
                Notice.REPLACED,
                Notice.UNDER_CBP_REVIEW);
        table.tell(EnumSet.of(DE_MINIMIS_WITHHELD), CORRECTION_GRANTED, Notice.REPLACED, Notice.DE_MINIMIS_MET);
        table.tell(EnumSet.of(TYPE_NOT_ELIGIBLE), CORRECTION_GRANTED, Notice.REPLACED, Notice.NOT_RELEASED);
        table.tell(EnumSet.of(DETAINED), CORRECTION_GRANTED, Notice.REPLACED, Notice.ENTRY_DETAINED);
    }
}
