package org.acesim.cbp.review;

import org.acesim.cbp.entry.EntryStatus;

/**
 * The life of an entry as one table: status and event give the next status and what the sender is told. Its rows stand in three
 * parts: {@link BillMoves}, {@link ReviewMoves}, {@link ActionMoves}. Statuses that an event does not concern are listed as well,
 * with the reason; a pair that nobody decided, or two did, keeps the class from loading.
 */
final class Lifecycle {
    private static final Transitions TABLE = declared();

    private Lifecycle() {}

    /** What {@code event} does to an entry of {@code status}. */
    static Move next(EntryStatus status, ReviewEvent event) {
        return TABLE.next(status, event);
    }

    private static Transitions declared() {
        Transitions table = new Transitions();
        table.never(Groups.REFUSED_FILING, "the filing was refused", ReviewEvent.values());
        table.never(Groups.ENDED, "the entry is at its end", ReviewEvent.values());
        BillMoves.declare(table);
        ReviewMoves.declare(table);
        ActionMoves.declare(table);
        return table.complete();
    }
}
