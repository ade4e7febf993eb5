package org.acesim.gateway.filing.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.regime.Regime;
import org.acesim.customs.regime.Regimes;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingDraft;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.check.field.FieldWalk;
import org.acesim.gateway.filing.check.field.Report;
import org.acesim.gateway.filing.json.FilingJson;

/** What an entry type covers under the law in force; and which type fits instead. */
final class Limits {

    /** What ten columns hold: SE10 Estimated Entry Value. */
    private static final long ENTRY_VALUE_MAX = 9_999_999_999L;

    private Limits() {}

    static void check(Filing filing, String entryType, FilingContext context, Report report) {
        if (entryType.equals(EntryTypes.SECTION_321)) {
            section321(filing, context, report);
        } else if (entryType.equals(EntryTypes.INFORMAL)) {
            valueLimit(filing, Regimes.INFORMAL_LIMIT, "11", "19 CFR 143.21", report);
        }
        if (filing.wholeDollars() > ENTRY_VALUE_MAX) {
            report.add(
                    ProblemCode.TOO_LONG,
                    "/lines",
                    "The message has no room for an entry of this value.",
                    String.valueOf(filing.wholeDollars()),
                    "at most " + ENTRY_VALUE_MAX);
        }
        if (filing.value().signum() > 0 && filing.wholeDollars() == 0) {
            report.addForCbp(
                    ProblemCode.LIMIT,
                    "/lines",
                    "CBP takes whole dollars only, and would see an entry without a value.",
                    filing.value().toPlainString(),
                    "at least half a dollar on one line");
        }
    }

    private static void section321(Filing filing, FilingContext context, Report report) {
        Regime regime = context.regime();
        if (!regime.type86()) {
            report.addForCbp(
                    ProblemCode.NOT_IN_FORCE,
                    "/entryType",
                    "CBP takes no entry of type 86 under the law in force since %s: %s"
                            .formatted(regime.from(), regime.source()),
                    "86",
                    advice(filing));
            return;
        }
        valueLimit(filing, regime.deMinimisUsd(), "86", "19 USC 1321(a)(2)(C)", report);
        for (int i = 0; i < filing.lines().size(); i++) {
            Filing.Line line = filing.lines().get(i);
            if (!DeMinimis.coversOrigin(line, regime)) {
                report.addForCbp(
                        ProblemCode.NOT_IN_FORCE,
                        "/lines/" + i + "/origin",
                        "Goods of this origin are out of type 86 since %s: %s"
                                .formatted(regime.from(), regime.source()),
                        String.valueOf(line.origin()),
                        advice(filing));
            }
            if (!DeMinimis.coversGoods(line)) {
                report.addForCbp(
                        ProblemCode.NOT_ALLOWED,
                        "/lines/" + i + "/hts",
                        "Alcoholic beverages and tobacco are never free as a small shipment: 19 CFR 10.153(e).",
                        String.valueOf(line.hts()),
                        advice(filing));
            }
        }
        if (filing.use() != null && filing.use().equals("SAMPLE")) {
            report.add(
                    ProblemCode.CONFLICT,
                    "/use",
                    "An entry of type 86 is for personal use or for resale.",
                    filing.use(),
                    "PERSONAL or RESALE");
        }
        LocalDate arrival = filing.estimatedArrival();
        if (arrival != null && arrival.isBefore(context.today())) {
            report.addForCbp(
                    ProblemCode.CONFLICT,
                    "/estimatedArrival",
                    "An entry of type 86 is filed on or before arrival (89 FR 2630).",
                    arrival.toString(),
                    context.today() + " or later");
        }
    }

    private static void valueLimit(Filing filing, int limit, String entryType, String source, Report report) {
        BigDecimal value = filing.value();
        boolean exceeds = value.compareTo(BigDecimal.valueOf(limit)) > 0;
        if (!exceeds && filing.wholeDollars() <= limit) {
            return;
        }
        String message = exceeds
                ? "An entry of type %s covers at most %,d.00 USD (%s).".formatted(entryType, limit, source)
                : "CBP takes whole dollars and sees %,d here; an entry of type %s covers at most %,d USD (%s)."
                        .formatted(filing.wholeDollars(), entryType, limit, source);
        report.addForCbp(
                ProblemCode.LIMIT,
                filing.lines().size() == 1 ? "/lines/0/value" : "/lines",
                message,
                value.toPlainString(),
                advice(filing));
    }

    /** The entry type that fits, and what it needs that is not there. */
    private static String advice(Filing filing) {
        boolean informal = filing.value().compareTo(BigDecimal.valueOf(Regimes.INFORMAL_LIMIT)) <= 0
                && filing.wholeDollars() <= Regimes.INFORMAL_LIMIT;
        String type = informal ? EntryTypes.INFORMAL : EntryTypes.FORMAL;
        Report needs = new Report(true);
        Filing other = FilingDraft.of(filing).entryType(type).filing();
        FieldWalk.check(FilingJson.tree(other), type, true, needs);
        List<String> missing = needs.problems().stream()
                .filter(problem -> problem.code().equals(ProblemCode.MISSING.name()))
                .map(FilingProblem::pointer)
                .filter(pointer -> !pointer.startsWith("/lines/"))
                .map(pointer -> pointer.substring(1).replace('/', '.'))
                .toList();
        return missing.isEmpty()
                ? "entry type %s fits".formatted(type)
                : "entry type %s fits; it needs besides: %s".formatted(type, String.join(", ", missing));
    }
}
