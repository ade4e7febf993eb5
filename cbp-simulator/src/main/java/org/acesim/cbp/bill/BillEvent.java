package org.acesim.cbp.bill;

import java.util.EnumSet;
import java.util.Set;
import org.acesim.cbp.review.ReviewEvent;
import org.jspecify.annotations.Nullable;

/** What happens to a bill of lading that is on file: from which stages, to which, and what that is for its entries. */
enum BillEvent {
    DEPARTED(EnumSet.of(BillStage.ON_FILE), BillStage.DEPARTED, ReviewEvent.DEPARTURE, "The conveyance departed"),
    ARRIVED(
            EnumSet.of(BillStage.ON_FILE, BillStage.DEPARTED),
            BillStage.ARRIVED,
            ReviewEvent.ARRIVAL,
            "The goods arrived"),
    HOLD_PLACED(
            EnumSet.of(BillStage.ON_FILE, BillStage.DEPARTED, BillStage.ARRIVED),
            null,
            ReviewEvent.MANIFEST_HOLD_PLACED,
            "CBP placed a hold on the bill of lading"),
    HOLD_REMOVED(
            EnumSet.of(BillStage.ON_FILE, BillStage.DEPARTED, BillStage.ARRIVED),
            null,
            ReviewEvent.MANIFEST_HOLD_REMOVED,
            "The hold on the bill of lading was removed"),
    DELETED(
            EnumSet.of(BillStage.ON_FILE, BillStage.DEPARTED, BillStage.ARRIVED),
            BillStage.NOT_ON_FILE,
            ReviewEvent.BILL_DELETED,
            "The carrier deleted the bill of lading");

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<BillStage> from;

    private final @Nullable BillStage to;
    private final ReviewEvent review;
    private final String text;

    BillEvent(Set<BillStage> from, @Nullable BillStage to, ReviewEvent review, String text) {
        this.from = from;
        this.to = to;
        this.review = review;
        this.text = text;
    }

    /** Whether it can happen to a bill. */
    boolean concerns(Bill bill) {
        return from.contains(bill.stage())
                && switch (this) {
                    case HOLD_PLACED -> !bill.held();
                    case HOLD_REMOVED -> bill.held();
                    default -> true;
                };
    }

    /** The bill after it. */
    Bill after(Bill bill) {
        return new Bill(
                bill.id(),
                to == null ? bill.stage() : to,
                switch (this) {
                    case HOLD_PLACED -> true;
                    case HOLD_REMOVED, DELETED -> false;
                    default -> bill.held();
                });
    }

    ReviewEvent review() {
        return review;
    }

    String text() {
        return text;
    }
}
