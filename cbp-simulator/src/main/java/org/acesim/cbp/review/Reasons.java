package org.acesim.cbp.review;

import java.time.Instant;
import java.time.LocalDate;
import org.acesim.cbp.entry.Decision;
import org.acesim.customs.regime.Regime;
import org.acesim.customs.regime.Regimes;

/** Why something happens to an entry that nobody at CBP decides. */
final class Reasons {
    /** The input of a decision that holds the value that CBP found. */
    static final String FOUND_VALUE = "foundValue";

    private Reasons() {}

    static Decision billFound(Instant at) {
        return Decision.of(
                Decision.Rule.BILL_MATCH,
                at,
                Decision.facts(),
                "The bill of lading is on file, since an entry names it");
    }

    static Decision arrival(Instant at, LocalDate estimatedArrival) {
        return Decision.of(
                Decision.Rule.ARRIVAL,
                at,
                Decision.facts("estimatedArrival", estimatedArrival),
                "The goods are here: the filer estimated their arrival for " + estimatedArrival);
    }

    static Decision originIneligible(Instant at, String origin, LocalDate lawOf) {
        Regime regime = Regimes.on(lawOf);
        return Decision.of(
                Decision.Rule.ORIGIN,
                at,
                Decision.facts("origin", origin, "regime", regime.id(), "lawOf", lawOf, "source", regime.source()),
                "Goods of " + origin + " are not eligible for type 86 by the law of " + lawOf + " (" + regime.source()
                        + "): cancel the entry and file it again as type 11 under a new number");
    }

    /** Why what was due happens now. */
    static Decision due(ReviewEvent event, Instant at, LocalDate day) {
        return switch (event) {
            case ARRIVAL -> arrival(at, day);
            case DETENTION -> term(at, "Nobody answered in time: the goods are detained (19 CFR 151.16)");
            case EXCLUSION -> term(at, "30 days after presentation nobody has satisfied CBP: the goods are excluded");
            case NOT_FILED_AGAIN ->
                term(at, "The filer did not cancel in time an entry of a type that it may not have");
            case MANIFEST_HOLD_REMOVED -> term(at, "The hold on the bill is removed: nothing was found against it");
            case AGENCY_MAY_PROCEED -> term(at, "The partner agency has reviewed its data: it may proceed");
            case DOCUMENTS_ARRIVED -> term(at, "The documents that came with the filing answer the request");
            case NOT_SELECTED ->
                Decision.of(Decision.Rule.SCENARIO, at, Decision.facts(), "The delay that a scenario forces is over");
            case NO_BILL_AFTER_30_DAYS -> noBill(at, "For 30 days no bill of lading has been found");
            case NO_BILL_AFTER_60_DAYS ->
                noBill(at, "For 60 days no bill of lading has been found: in 7 days the entry is cancelled");
            case NO_BILL_IN_TIME -> noBill(at, "No bill of lading was found in 67 days: the entry is cancelled");
            default -> term(at, "The time is over, and nothing stands against it");
        };
    }

    private static Decision noBill(Instant at, String text) {
        return Decision.of(Decision.Rule.BILL_MATCH, at, Decision.facts(), text);
    }

    private static Decision term(Instant at, String text) {
        return Decision.of(Decision.Rule.TERM, at, Decision.facts(), text);
    }
}
