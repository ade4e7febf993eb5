package org.acesim.cbp.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acesim.catair.code.StatusReason;
import org.acesim.catair.release.Reference;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.person.PersonDays;
import org.acesim.cbp.person.Standing;
import org.acesim.cbp.setting.Aggregation;
import org.acesim.customs.regime.Regime;
import org.acesim.customs.regime.Regimes;

/** Why something happens to an entry that nobody at CBP decides, and what is told of reasons. */
public final class Reasons {
    /** The input of a decision that holds the value that CBP found. */
    static final String FOUND_VALUE = "foundValue";

    /** The input of a decision that holds CBP's code for why it rejects a request (SO20 RSN). */
    static final String REJECTION = "rejection";
    /** The input of a decision that says the same in words (SO20 CMT). */
    static final String COMMENT = "comment";
    /** A reference has fifty columns (SO20, columns 8-57). */
    private static final int REFERENCE_MAX = 50;

    private Reasons() {}

    /** The inputs of a decision that rejects a request, as the sender is told them; a code that says all needs no words. */
    public static Map<String, String> rejection(StatusReason reason, String text) {
        // What an officer writes may have characters that a record cannot carry.
        String comment = text.toUpperCase(Locale.ROOT).replaceAll("[^ -~]", "?");
        return Decision.facts(
                REJECTION,
                reason.code(),
                COMMENT,
                reason == StatusReason.OTHER ? comment.substring(0, Math.min(REFERENCE_MAX, comment.length())) : null);
    }

    /** The references that tell why CBP rejects a request; none where it does not. */
    static List<Reference> told(Decision decision) {
        List<Reference> references = new ArrayList<>();
        decision.inputs().forEach((name, value) -> {
            if (name.equals(REJECTION)) {
                references.add(new Reference("RSN", value));
            } else if (name.equals(COMMENT)) {
                references.add(new Reference("CMT", value));
            }
        });
        return references;
    }

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

    /**
     * What one person has on one day, and what comes of it for an entry.
     *
     * @param consequence the end of the sentence
     */
    static Decision onePersonOneDay(Standing standing, Instant at, String consequence) {
        String allowed = standing.aggregation() == Aggregation.LESS_THAN
                ? "less than " + standing.limit() + " USD (the stricter wording of ACE Cargo Release)"
                : "not more than " + standing.limit() + " USD";
        String text = "One person may import " + allowed + " free on one day (19 USC 1321(a)(2)(C); 19 CFR 10.151,"
                + " 10.153). Of the consignee's shipments of all filers that arrive on " + standing.day() + ", "
                + standing.before() + " USD were accepted before this one of " + standing.value()
                + " USD, which is number " + standing.position() + " and makes them " + standing.total()
                + " USD; the order of acceptance decides. " + consequence + " (at ACE since "
                + PersonDays.AT_ACE_SINCE + ")";
        return Decision.of(
                        Decision.Rule.ONE_PERSON_ONE_DAY,
                        at,
                        Decision.facts(
                                "person",
                                standing.person(),
                                "arrivalDay",
                                standing.day(),
                                "totalBefore",
                                standing.before(),
                                "value",
                                standing.value(),
                                "total",
                                standing.total(),
                                "position",
                                standing.position(),
                                "aggregation",
                                standing.aggregation()),
                        text)
                .against(String.valueOf(standing.limit()));
    }

    /** Why goods wait although nothing was found against them. */
    static Decision awaitingPayment(Facts facts, Instant at) {
        return Decision.of(
                Decision.Rule.PAYMENT,
                at,
                Decision.facts("prepayment", facts.prepayment()),
                "Nothing stands against release but the duty: "
                        + facts.prepayment().words() + ", so the goods wait until it is paid");
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
