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

    /**
     * The same for an entry whose duty is to be paid before release, and is not: what would have released the goods finds them
     * admissible, and they wait. That one rule makes each such row from the row of the table.
     */
    static Move unpaid(EntryStatus status, ReviewEvent event) {
        Move move = next(status, event);
        boolean releases = move instanceof Move.To to
                && to.status() == EntryStatus.RELEASED
                && !Groups.OUT.contains(status)
                && event != ReviewEvent.PAYMENT_MADE;
        return releases
                ? new Move.To(
                        EntryStatus.AWAITING_PAYMENT,
                        ((Move.To) move)
                                .notices().stream()
                                        .map(notice -> notice.isRelease() ? Notice.ADMISSIBLE : notice)
                                        .toList())
                : move;
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
