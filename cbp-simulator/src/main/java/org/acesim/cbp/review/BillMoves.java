package org.acesim.cbp.review;

import static org.acesim.cbp.entry.EntryStatus.*;
import static org.acesim.cbp.review.Groups.*;
import static org.acesim.cbp.review.ReviewEvent.*;
import static org.acesim.cbp.review.Transitions.all;

import java.util.EnumSet;
import java.util.Set;
import org.acesim.cbp.entry.EntryStatus;

/** What becomes of an entry by what becomes of its bill of lading. */
final class BillMoves {
    private static final String HERE_ALREADY = "the goods are here already";

    private BillMoves() {}

    static void declare(Transitions table) {
        matching(table);
        travel(table);
        deMinimis(table);
    }

    private static void matching(Transitions table) {
        table.when(UNMATCHED, BILL_FOUND, BILL_ON_FILE, Notice.BILL_ON_FILE);
        table.when(ACCEPTED, BILL_NOT_FOUND, BILL_NOT_ON_FILE, Notice.NO_BILL_MATCH);
        table.when(BILL_NOT_ON_FILE, NO_BILL_AFTER_30_DAYS, NO_BILL_FOR_30_DAYS, Notice.NO_BILL_MATCH_AFTER_30_DAYS);
        table.when(
                NO_BILL_FOR_30_DAYS,
                NO_BILL_AFTER_60_DAYS,
                NO_BILL_FOR_60_DAYS,
                Notice.NO_BILL_MATCH_AFTER_60_DAYS,
                Notice.WILL_BE_CANCELLED);
        table.when(NO_BILL_FOR_60_DAYS, NO_BILL_IN_TIME, CANCELLED, Notice.CANCELLED);

        table.never(
                EnumSet.of(BILL_NOT_ON_FILE, NO_BILL_FOR_30_DAYS, NO_BILL_FOR_60_DAYS),
                "that is known already",
                BILL_NOT_FOUND);
        Set<EntryStatus> matched = all(UNDER_WAY, JUST_HERE, REVIEW, WITHHELD, HELD_BACK, OUT);
        table.never(
                matched,
                "the bill was found already",
                BILL_FOUND,
                BILL_NOT_FOUND,
                NO_BILL_AFTER_30_DAYS,
                NO_BILL_AFTER_60_DAYS,
                NO_BILL_IN_TIME);
        table.never(
                EnumSet.of(ACCEPTED, NO_BILL_FOR_30_DAYS, NO_BILL_FOR_60_DAYS),
                "not the next step",
                NO_BILL_AFTER_30_DAYS);
        table.never(
                EnumSet.of(ACCEPTED, BILL_NOT_ON_FILE, NO_BILL_FOR_60_DAYS),
                "not the next step",
                NO_BILL_AFTER_60_DAYS);
        table.never(EnumSet.of(ACCEPTED, BILL_NOT_ON_FILE, NO_BILL_FOR_30_DAYS), "not the next step", NO_BILL_IN_TIME);
    }

    private static void travel(Transitions table) {
        table.tell(
                all(UNDER_WAY, REVIEW_BEFORE_ARRIVAL, EnumSet.of(TYPE_NOT_ELIGIBLE)), DEPARTURE, Notice.BILL_DEPARTED);
        table.when(BILL_ON_FILE, ARRIVAL, ARRIVED, Notice.BILL_ARRIVED);
        table.when(ADMISSIBLE, ARRIVAL, RELEASED, Notice.BILL_ARRIVED, Notice.RELEASED_AT_ESTIMATED_ARRIVAL);
        for (Review review : Review.values()) {
            table.when(review.beforeArrival(), ARRIVAL, review.here(), Notice.BILL_ARRIVED);
        }
        table.when(DOCUMENTS_RECEIVED_BEFORE_ARRIVAL, ARRIVAL, DOCUMENTS_RECEIVED, Notice.BILL_ARRIVED);
        table.tell(EnumSet.of(TYPE_NOT_ELIGIBLE), ARRIVAL, Notice.BILL_ARRIVED);
        table.when(all(UNDER_WAY, REVIEW_BEFORE_ARRIVAL), BILL_DELETED, BILL_NOT_ON_FILE, Notice.BILL_DELETED);
        table.tell(
                all(JUST_HERE, REVIEW_HERE, WITHHELD, HELD_BACK, OUT), BILL_DELETED, Notice.BILL_DELETED_AFTER_ARRIVAL);

        table.never(UNMATCHED, "the bill comes first", DEPARTURE, ARRIVAL, BILL_DELETED);
        table.never(
                all(JUST_HERE, REVIEW_HERE, HELD_BACK, OUT, EnumSet.of(DE_MINIMIS_WITHHELD)),
                HERE_ALREADY,
                DEPARTURE,
                ARRIVAL);
    }

    private static void deMinimis(Transitions table) {
        table.tell(all(UNDER_WAY, REVIEW_BEFORE_ARRIVAL), DE_MINIMIS_WARNING, Notice.DE_MINIMIS_MAY_BE_MET);
        table.when(
                all(UNDER_WAY, REVIEW_BEFORE_ARRIVAL),
                DE_MINIMIS_EXCEEDED,
                DE_MINIMIS_WITHHELD,
                Notice.BILL_ARRIVED,
                Notice.DE_MINIMIS_MET);
        table.when(all(JUST_HERE, REVIEW_HERE), DE_MINIMIS_EXCEEDED, DE_MINIMIS_WITHHELD, Notice.DE_MINIMIS_MET);
        // Review begins again; what was known of the goods does not make them any better.
        table.when(DE_MINIMIS_WITHHELD, DE_MINIMIS_CLEARED, ARRIVED);
        table.when(
                all(UNMATCHED, UNDER_WAY, JUST_HERE, REVIEW),
                ORIGIN_INELIGIBLE,
                TYPE_NOT_ELIGIBLE,
                Notice.INELIGIBLE_COUNTRY);
        table.when(TYPE_NOT_ELIGIBLE, NOT_FILED_AGAIN, CANCELLED, Notice.CANCELLED);

        table.never(UNMATCHED, "the bill comes first", DE_MINIMIS_WARNING, DE_MINIMIS_EXCEEDED);
        table.never(all(JUST_HERE, REVIEW_HERE), HERE_ALREADY, DE_MINIMIS_WARNING);
        table.never(
                all(WITHHELD, HELD_BACK, OUT),
                "it is decided already",
                DE_MINIMIS_WARNING,
                DE_MINIMIS_EXCEEDED,
                ORIGIN_INELIGIBLE);
        table.never(
                all(UNMATCHED, UNDER_WAY, JUST_HERE, REVIEW, HELD_BACK, OUT, EnumSet.of(TYPE_NOT_ELIGIBLE)),
                "release was not withheld for it",
                DE_MINIMIS_CLEARED);
        table.never(
                all(UNMATCHED, UNDER_WAY, JUST_HERE, REVIEW, HELD_BACK, OUT, EnumSet.of(DE_MINIMIS_WITHHELD)),
                "its type is not in question",
                NOT_FILED_AGAIN);
    }
}
