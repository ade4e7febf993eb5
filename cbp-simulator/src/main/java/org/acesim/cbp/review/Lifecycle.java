package org.acesim.cbp.review;

import static org.acesim.cbp.entry.EntryStatus.ACCEPTED;
import static org.acesim.cbp.entry.EntryStatus.ADMISSIBLE;
import static org.acesim.cbp.entry.EntryStatus.ARRIVED;
import static org.acesim.cbp.entry.EntryStatus.BILL_ON_FILE;
import static org.acesim.cbp.entry.EntryStatus.DOCUMENTS_BEFORE_ARRIVAL;
import static org.acesim.cbp.entry.EntryStatus.DOCUMENTS_REQUIRED;
import static org.acesim.cbp.entry.EntryStatus.REJECTED;
import static org.acesim.cbp.entry.EntryStatus.RELEASED;
import static org.acesim.cbp.review.ReviewEvent.ARRIVAL;
import static org.acesim.cbp.review.ReviewEvent.BILL_FOUND;
import static org.acesim.cbp.review.ReviewEvent.DOCUMENT_REVIEW_ENDS;
import static org.acesim.cbp.review.ReviewEvent.NOT_SELECTED;
import static org.acesim.cbp.review.ReviewEvent.SELECTED_FOR_DOCUMENTS;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.acesim.cbp.entry.EntryStatus;

/**
 * The life of an entry as one table: status and event give the next status and what the sender is told. Statuses that an
 * event does not concern are listed as well, with the reason; a pair that nobody decided keeps the class from loading.
 */
final class Lifecycle {
    private static final Map<EntryStatus, Map<ReviewEvent, Move>> TABLE = new EnumMap<>(EntryStatus.class);

    static {
        when(ACCEPTED, BILL_FOUND, BILL_ON_FILE, Notice.BILL_ON_FILE);

        when(BILL_ON_FILE, ARRIVAL, ARRIVED, Notice.BILL_ARRIVED);
        when(BILL_ON_FILE, NOT_SELECTED, ADMISSIBLE, Notice.ADMISSIBLE);
        when(
                BILL_ON_FILE,
                SELECTED_FOR_DOCUMENTS,
                DOCUMENTS_BEFORE_ARRIVAL,
                Notice.UNDER_CBP_REVIEW,
                Notice.INVOICE_REQUIRED);

        when(ARRIVED, NOT_SELECTED, RELEASED, Notice.RELEASED_ON_ARRIVAL);
        when(ARRIVED, SELECTED_FOR_DOCUMENTS, DOCUMENTS_REQUIRED, Notice.UNDER_CBP_REVIEW, Notice.INVOICE_REQUIRED);

        when(ADMISSIBLE, ARRIVAL, RELEASED, Notice.BILL_ARRIVED, Notice.RELEASED_AT_ESTIMATED_ARRIVAL);

        when(DOCUMENTS_BEFORE_ARRIVAL, ARRIVAL, DOCUMENTS_REQUIRED, Notice.BILL_ARRIVED);
        when(DOCUMENTS_BEFORE_ARRIVAL, DOCUMENT_REVIEW_ENDS, ADMISSIBLE, Notice.ADMISSIBLE);

        when(DOCUMENTS_REQUIRED, DOCUMENT_REVIEW_ENDS, RELEASED, Notice.RELEASED_AFTER_REVIEW);

        never(REJECTED, "the filing was refused", ReviewEvent.values());
        never(RELEASED, "the goods may go already", ReviewEvent.values());
        never(ACCEPTED, "the bill comes first", ARRIVAL, NOT_SELECTED, SELECTED_FOR_DOCUMENTS, DOCUMENT_REVIEW_ENDS);
        never(BILL_ON_FILE, "the bill was found already", BILL_FOUND);
        never(ARRIVED, "the goods are here already", BILL_FOUND, ARRIVAL);
        never(ADMISSIBLE, "targeting has spoken", BILL_FOUND, NOT_SELECTED, SELECTED_FOR_DOCUMENTS);
        never(DOCUMENTS_BEFORE_ARRIVAL, "targeting has spoken", BILL_FOUND, NOT_SELECTED, SELECTED_FOR_DOCUMENTS);
        never(DOCUMENTS_REQUIRED, "targeting has spoken", BILL_FOUND, NOT_SELECTED, SELECTED_FOR_DOCUMENTS);
        never(DOCUMENTS_REQUIRED, "the goods are here already", ARRIVAL);
        for (EntryStatus status : List.of(BILL_ON_FILE, ARRIVED, ADMISSIBLE)) {
            never(status, "no documents are being looked at", DOCUMENT_REVIEW_ENDS);
        }

        for (EntryStatus status : EntryStatus.values()) {
            for (ReviewEvent event : ReviewEvent.values()) {
                next(status, event);
            }
        }
    }

    private Lifecycle() {}

    /** What {@code event} does to an entry of {@code status}. */
    static Move next(EntryStatus status, ReviewEvent event) {
        Map<ReviewEvent, Move> moves = TABLE.get(status);
        Move move = moves == null ? null : moves.get(event);
        if (move == null) {
            throw new IllegalStateException("nobody decided what " + event + " does to " + status);
        }
        return move;
    }

    private static void when(EntryStatus status, ReviewEvent event, EntryStatus next, Notice... notices) {
        decide(status, event, new Move.To(next, List.of(notices)));
    }

    private static void never(EntryStatus status, String why, ReviewEvent... events) {
        for (ReviewEvent event : events) {
            decide(status, event, new Move.Nothing(why));
        }
    }

    private static void decide(EntryStatus status, ReviewEvent event, Move move) {
        if (TABLE.computeIfAbsent(status, any -> new EnumMap<>(ReviewEvent.class))
                        .put(event, move)
                != null) {
            throw new IllegalStateException("what " + event + " does to " + status + " is decided twice");
        }
    }
}
