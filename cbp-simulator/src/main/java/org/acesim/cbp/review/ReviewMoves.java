package org.acesim.cbp.review;

import static org.acesim.cbp.entry.EntryStatus.*;
import static org.acesim.cbp.review.Groups.*;
import static org.acesim.cbp.review.ReviewEvent.*;
import static org.acesim.cbp.review.Transitions.all;

import java.util.EnumSet;
import java.util.Set;
import org.acesim.cbp.entry.EntryStatus;

/** What becomes of an entry by what CBP and partner agencies look at and find. */
final class ReviewMoves {
    private static final Set<EntryStatus> HOLDS =
            EnumSet.of(MANIFEST_HOLD_BEFORE_ARRIVAL, MANIFEST_HOLD, AGENCY_HOLD_BEFORE_ARRIVAL, AGENCY_HOLD);

    private ReviewMoves() {}

    static void declare(Transitions table) {
        selection(table);
        reviews(table);
        holds(table);
        documents(table);
        findings(table);
        findingsElsewhere(table);
        payment(table);
        afterRelease(table);
    }

    /** What would have released goods whose duty is to be paid first has brought them here: see {@link Lifecycle}. */
    private static void payment(Transitions table) {
        table.when(AWAITING_PAYMENT, PAYMENT_MADE, RELEASED, Notice.RELEASED_AFTER_REVIEW);
        Set<EntryStatus> others = EnumSet.copyOf(ALIVE);
        others.remove(AWAITING_PAYMENT);
        table.never(others, "release does not wait for payment", PAYMENT_MADE);
    }

    private static void selection(Transitions table) {
        table.when(BILL_ON_FILE, NOT_SELECTED, ADMISSIBLE, Notice.ADMISSIBLE);
        table.when(ARRIVED, NOT_SELECTED, RELEASED, Notice.RELEASED_ON_ARRIVAL);
        table.never(UNMATCHED, "the bill comes first", NOT_SELECTED);
        table.never(
                all(REVIEW, WITHHELD, HELD_BACK, OUT, EnumSet.of(ADMISSIBLE, AWAITING_PAYMENT)),
                "targeting has spoken",
                NOT_SELECTED);
    }

    private static void reviews(Transitions table) {
        for (Review review : Review.values()) {
            table.when(UNDER_WAY, review.ordered(), review.beforeArrival(), review.begun());
            table.when(JUST_HERE, review.ordered(), review.here(), review.begun());
            table.when(review.beforeArrival(), REVIEW_PASSED, ADMISSIBLE, review.admitted());
            table.when(review.here(), REVIEW_PASSED, RELEASED, review.released());
            table.never(UNMATCHED, "the bill comes first", review.ordered());
            table.never(WITHHELD, "its type is in question, not the goods", review.ordered());
            table.never(EnumSet.of(RELEASED), "suspend the release first", review.ordered());
            table.never(
                    EnumSet.of(EXCLUDED, REFUSED, PARTLY_REFUSED), "the goods are refused already", review.ordered());
        }
        for (Review review : Review.OWN) {
            table.when(DETAINED, review.ordered(), review.here(), review.begun());
            table.when(SUSPENDED, review.ordered(), review.here(), review.begun());
            for (Review before : Review.OWN) {
                if (before == Review.DOCUMENTS) {
                    table.when(
                            DOCUMENTS_RECEIVED_BEFORE_ARRIVAL,
                            review.ordered(),
                            review.beforeArrival(),
                            review.after(before));
                    table.when(DOCUMENTS_RECEIVED, review.ordered(), review.here(), review.after(before));
                }
                if (before == review) {
                    table.never(
                            EnumSet.of(review.beforeArrival(), review.here()),
                            "that is under way already",
                            review.ordered());
                } else {
                    table.when(before.beforeArrival(), review.ordered(), review.beforeArrival(), review.after(before));
                    table.when(before.here(), review.ordered(), review.here(), review.after(before));
                }
            }
            table.never(HOLDS, "the hold is removed first", review.ordered());
        }
        table.when(DOCUMENTS_RECEIVED_BEFORE_ARRIVAL, REVIEW_PASSED, ADMISSIBLE, Review.DOCUMENTS.admitted());
        table.when(DOCUMENTS_RECEIVED, REVIEW_PASSED, RELEASED, Review.DOCUMENTS.released());
        table.when(DETAINED, REVIEW_PASSED, RELEASED, Notice.RELEASED_AFTER_REVIEW);
        table.never(UNMATCHED, "the bill comes first", REVIEW_PASSED);
        table.never(
                all(UNDER_WAY, JUST_HERE, WITHHELD, OUT, EnumSet.of(EXCLUDED, REFUSED, PARTLY_REFUSED)),
                "nothing is being looked at",
                REVIEW_PASSED);
    }

    private static void holds(Transitions table) {
        Set<EntryStatus> lookedAt = EnumSet.copyOf(REVIEW);
        lookedAt.removeAll(EnumSet.of(MANIFEST_HOLD_BEFORE_ARRIVAL, MANIFEST_HOLD));
        table.tell(all(lookedAt, EnumSet.of(DETAINED)), MANIFEST_HOLD_PLACED, Notice.MANIFEST_HOLD);
        table.never(
                EnumSet.of(MANIFEST_HOLD_BEFORE_ARRIVAL, MANIFEST_HOLD),
                "the bill is held already",
                MANIFEST_HOLD_PLACED);
        table.never(
                EnumSet.of(SUSPENDED), "the release is suspended already", MANIFEST_HOLD_PLACED, AGENCY_HOLD_PLACED);
        table.when(MANIFEST_HOLD_BEFORE_ARRIVAL, MANIFEST_HOLD_REMOVED, ADMISSIBLE, Review.MANIFEST_HOLD.admitted());
        table.when(MANIFEST_HOLD, MANIFEST_HOLD_REMOVED, RELEASED, Review.MANIFEST_HOLD.released());
        table.tell(all(lookedAt, EnumSet.of(DETAINED)), MANIFEST_HOLD_REMOVED, Notice.MANIFEST_HOLD_REMOVED);
        table.never(
                all(UNMATCHED, UNDER_WAY, JUST_HERE, WITHHELD, OUT, EnumSet.of(EXCLUDED, REFUSED, PARTLY_REFUSED)),
                "no hold keeps it",
                MANIFEST_HOLD_REMOVED);

        table.when(AGENCY_HOLD_BEFORE_ARRIVAL, AGENCY_MAY_PROCEED, ADMISSIBLE, Review.AGENCY_HOLD.admitted());
        table.when(AGENCY_HOLD, AGENCY_MAY_PROCEED, RELEASED, Review.AGENCY_HOLD.released());
        Set<EntryStatus> notAgency = EnumSet.copyOf(all(REVIEW, EnumSet.of(DETAINED)));
        notAgency.removeAll(EnumSet.of(AGENCY_HOLD_BEFORE_ARRIVAL, AGENCY_HOLD));
        table.never(
                all(notAgency, EnumSet.of(AGENCY_HOLD_BEFORE_ARRIVAL, AGENCY_HOLD)),
                "CBP looks at it already",
                AGENCY_HOLD_PLACED);
        table.never(
                all(
                        notAgency,
                        UNMATCHED,
                        UNDER_WAY,
                        JUST_HERE,
                        WITHHELD,
                        OUT,
                        EnumSet.of(EXCLUDED, REFUSED, PARTLY_REFUSED)),
                "no agency holds it",
                AGENCY_MAY_PROCEED);
    }

    private static void documents(Transitions table) {
        table.when(DOCUMENTS_BEFORE_ARRIVAL, DOCUMENTS_ARRIVED, DOCUMENTS_RECEIVED_BEFORE_ARRIVAL);
        table.when(EnumSet.of(DOCUMENTS_REQUIRED, DETAINED), DOCUMENTS_ARRIVED, DOCUMENTS_RECEIVED);
        table.never(
                EnumSet.complementOf(EnumSet.copyOf(all(
                        REFUSED_FILING, ENDED, EnumSet.of(DOCUMENTS_BEFORE_ARRIVAL, DOCUMENTS_REQUIRED, DETAINED)))),
                "it waits for no documents",
                DOCUMENTS_ARRIVED);
    }

    private static void findings(Transitions table) {
        Set<EntryStatus> examined = EnumSet.copyOf(all(REVIEW_HERE, EnumSet.of(DETAINED)));
        table.when(
                all(REVIEW, EnumSet.of(DETAINED)),
                FOUND_WORTH_MORE,
                TYPE_NOT_ELIGIBLE,
                Notice.NOT_RELEASED,
                Notice.VALUE_OVER_LIMIT_NOTICE);
        table.when(REVIEW_HERE, DETENTION, DETAINED, Notice.ENTRY_DETAINED, Notice.DETENTION_NOTICE);
        table.when(DETAINED, EXCLUSION, EXCLUDED, Notice.NOT_RELEASED, Notice.EXCLUSION_NOTICE);
        table.when(
                all(examined, WITHHELD, EnumSet.of(SUSPENDED)),
                REFUSAL,
                REFUSED,
                Notice.NOT_RELEASED,
                Notice.REFUSAL_NOTICE);
        table.when(examined, PARTIAL_REFUSAL, PARTLY_REFUSED, Notice.NOT_RELEASED, Notice.PART_REFUSAL_NOTICE);
        table.when(
                all(examined, WITHHELD, EnumSet.of(SUSPENDED, EXCLUDED, REFUSED, PARTLY_REFUSED)),
                SEIZURE,
                SEIZED,
                Notice.NOT_RELEASED,
                Notice.SEIZURE_NOTICE);
        table.when(EnumSet.of(REFUSED, EXCLUDED), DISPOSAL, DISPOSED, Notice.DISPOSAL_NOTICE);
        table.when(PARTLY_REFUSED, DISPOSAL, RELEASED, Notice.DISPOSAL_NOTICE, Notice.RELEASED_AFTER_INTENSIVE_EXAM);
    }

    private static void findingsElsewhere(Transitions table) {
        table.never(
                all(UNMATCHED, UNDER_WAY, JUST_HERE, WITHHELD, OUT, EnumSet.of(EXCLUDED, REFUSED, PARTLY_REFUSED)),
                "nothing is being looked at",
                FOUND_WORTH_MORE,
                PARTIAL_REFUSAL);
        table.never(
                all(UNMATCHED, UNDER_WAY, JUST_HERE, REVIEW_BEFORE_ARRIVAL),
                "the goods are not looked at yet",
                DETENTION,
                REFUSAL,
                SEIZURE);
        table.never(REVIEW_BEFORE_ARRIVAL, "the goods are not looked at yet", PARTIAL_REFUSAL);
        table.never(all(WITHHELD, HELD_BACK, OUT), "the goods are held back or released already", DETENTION);
        table.never(
                all(
                        UNMATCHED,
                        UNDER_WAY,
                        JUST_HERE,
                        REVIEW,
                        WITHHELD,
                        OUT,
                        EnumSet.of(EXCLUDED, REFUSED, PARTLY_REFUSED)),
                "the goods are not detained",
                EXCLUSION);
        table.never(EnumSet.of(EXCLUDED, REFUSED, PARTLY_REFUSED), "the goods are refused already", REFUSAL);
        table.never(EnumSet.of(RELEASED), "suspend the release first", REFUSAL, SEIZURE);
        table.never(
                all(UNMATCHED, UNDER_WAY, JUST_HERE, REVIEW, WITHHELD, OUT, EnumSet.of(DETAINED)),
                "nothing was refused",
                DISPOSAL);
    }

    private static void afterRelease(Transitions table) {
        table.when(RELEASED, SUSPENSION, SUSPENDED, Notice.RELEASE_SUSPENDED);
        table.when(SUSPENDED, SUSPENSION_LIFTED, RELEASED, Notice.RELEASED_AGAIN);
        table.when(ALIVE, CBP_CANCELLATION, CANCELLED, Notice.CANCELLED);
        table.tell(OUT, INFORMATION_REQUESTED, Notice.INFORMATION_REQUEST);
        table.tell(OUT, ACTION_PROPOSED, Notice.ACTION_PROPOSAL);
        table.tell(OUT, RATE_ADVANCED, Notice.ACTION_TAKEN);
        Set<EntryStatus> notOut = EnumSet.copyOf(ALIVE);
        notOut.removeAll(OUT);
        table.never(
                notOut,
                "the goods are not released",
                SUSPENSION,
                SUSPENSION_LIFTED,
                INFORMATION_REQUESTED,
                ACTION_PROPOSED,
                RATE_ADVANCED);
        table.never(EnumSet.of(SUSPENDED), "the release is suspended already", SUSPENSION);
        table.never(EnumSet.of(RELEASED), "the release is not suspended", SUSPENSION_LIFTED);
    }
}
