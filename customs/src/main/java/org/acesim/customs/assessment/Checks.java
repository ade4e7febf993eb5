package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.acesim.customs.code.Countries;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.measure.Measures;
import org.acesim.customs.regime.Regimes;
import org.acesim.customs.tariff.ColumnTwo;
import org.acesim.customs.tariff.NumberStanding;
import org.acesim.customs.tariff.NumberStandings;
import org.acesim.customs.tariff.Tariff;
import org.acesim.customs.tariff.TariffNumber;

/** What an entry must be before it is assessed; every problem is found at once. */
final class Checks {

    /** Ten digits of dollars: what a record has room for (ACE CATAIR Entry Summary, 50). */
    private static final BigDecimal MOST_VALUE = new BigDecimal("9999999999");

    /** A unit of measure that asks for no quantity (ACE CATAIR Appendix C). */
    private static final String NO_UNIT = "X";

    /** Ten digits and two decimals: what a quantity has room for (ACE CATAIR Entry Summary, 50). */
    private static final BigDecimal MOST_QUANTITY = new BigDecimal("9999999999.99");

    private static final int CENTS = 2;

    /** What ACE says where the first quantity is missing, where the second is, and where the third is. */
    private static final List<String> MISSING_QUANTITY = List.of("439", "443", "444");

    /** A figure written out with more zeros than this says less, and could fill the memory. */
    private static final int ZEROS_SHOWN = 40;

    private final Tariff tariff;
    private final Measures measures;
    private final AssessmentRequest request;
    private final List<AssessmentProblem> problems = new ArrayList<>();

    /** Of the lines whose values can be: to add one with a million zeros would take as long as it is wide. */
    private BigDecimal total = BigDecimal.ZERO;

    Checks(Tariff tariff, Measures measures, AssessmentRequest request) {
        this.tariff = tariff;
        this.measures = measures;
        this.request = request;
    }

    /**
     * @param withQuantities whether quantities must be there, as on an entry summary
     */
    List<AssessmentProblem> problems(boolean withQuantities) {
        if (!EntryTypes.isKnown(request.entryType())) {
            add(0, "", "%s is not an entry type; expected one such as 11".formatted(request.entryType()));
        }
        for (AssessmentLine line : request.lines()) {
            value(line);
            if (!Countries.isKnown(line.origin())) {
                add(line.number(), "", "%s is not a country of origin; expected two letters".formatted(line.origin()));
            }
            number(line, withQuantities);
            line.chapter99().forEach(heading -> declared(line, heading));
        }
        limits();
        return problems;
    }

    private void value(AssessmentLine line) {
        if (line.value().signum() < 0 || line.value().compareTo(MOST_VALUE) > 0) {
            add(line.number(), "", "the value is %s; expected 0 to %s USD".formatted(shown(line.value()), MOST_VALUE));
        } else if (line.value().stripTrailingZeros().scale() > CENTS) {
            add(line.number(), "", "the value is %s; expected at most two decimals".formatted(shown(line.value())));
        } else {
            total = total.add(line.value());
        }
    }

    private void number(AssessmentLine line, boolean withQuantities) {
        var standing = NumberStandings.of(line.hts(), request.date());
        var number = tariff.find(line.hts());
        if (standing == NumberStanding.NOT_ACTIVE) {
            unusable(line, "434", line.digits(), "%s cannot be used on %s".formatted(line.digits(), request.date()));
        } else if (number.isEmpty()) {
            unusable(
                    line,
                    "433",
                    line.digits(),
                    "%s is not in %s; state another number, or load a fuller tariff"
                            .formatted(line.digits(), tariff.revision()));
        } else {
            claim(line, number.get());
            quantities(
                    line, number.get(), withQuantities && !request.entryType().equals(EntryTypes.SECTION_321));
        }
    }

    private void declared(AssessmentLine line, String heading) {
        var standing = NumberStandings.of(heading, request.date());
        if (!heading.startsWith("99") || standing == NumberStanding.UNKNOWN) {
            unusable(
                    line, "433", heading, heading + " is not a heading of chapter 99; expected one such as 9903.88.15");
        } else if (standing == NumberStanding.NOT_ACTIVE) {
            unusable(line, "434", heading, "%s cannot be used on %s".formatted(heading, request.date()));
        } else if (Countries.isKnown(line.origin()) && measures.isOfOtherOrigins(heading, line.origin())) {
            unusable(
                    line,
                    "603",
                    heading,
                    "%s is not for goods of origin %s; state a heading that is, or none"
                            .formatted(heading, line.origin()));
        }
    }

    private void claim(AssessmentLine line, TariffNumber number) {
        if (line.claim().isEmpty()) {
            return;
        }
        var program = Programs.find(line.claim());
        if (program.isEmpty()) {
            add(line.number(), "614", "program %s is not known; state another or none".formatted(line.claim()));
        } else if (ColumnTwo.applies(line.origin(), request.date())
                || !program.get().covers(line.origin())) {
            add(
                    line.number(),
                    "614",
                    "program %s does not cover goods of origin %s".formatted(line.claim(), line.origin()));
        } else if (!number.special().containsKey(line.claim())) {
            add(
                    line.number(),
                    number.special().isEmpty() ? "610" : "614",
                    "%s has no rate for program %s; it has them for %s"
                            .formatted(
                                    number.number(),
                                    line.claim(),
                                    number.special().isEmpty()
                                            ? "none"
                                            : String.join(
                                                    ",",
                                                    number.special().keySet().stream()
                                                            .sorted()
                                                            .toList())));
        }
    }

    private void quantities(AssessmentLine line, TariffNumber number, boolean required) {
        var units =
                number.units().stream().filter(unit -> !unit.equals(NO_UNIT)).toList();
        for (int i = 0; i < line.quantities().size(); i++) {
            var quantity = line.quantities().get(i);
            quantity(line, quantity);
            if (i >= units.size() || !units.get(i).equals(quantity.unit())) {
                add(
                        line.number(),
                        quantity.amount().signum() == 0 ? "441" : "442",
                        "quantity %d is in %s; %s asks for %s"
                                .formatted(i + 1, quantity.unit(), number.number(), asked(units)));
            }
        }
        if (required && line.quantities().size() < units.size()) {
            add(
                    line.number(),
                    MISSING_QUANTITY.get(Math.min(line.quantities().size(), MISSING_QUANTITY.size() - 1)),
                    "%d of %d quantities are stated; %s asks for %s"
                            .formatted(line.quantities().size(), units.size(), number.number(), asked(units)));
        }
    }

    private void quantity(AssessmentLine line, Quantity quantity) {
        var amount = quantity.amount();
        if (amount.signum() < 0 || amount.compareTo(MOST_QUANTITY) > 0) {
            add(
                    line.number(),
                    "441",
                    "a quantity is %s %s; expected 0 to %s".formatted(shown(amount), quantity.unit(), MOST_QUANTITY));
        } else if (amount.stripTrailingZeros().scale() > CENTS) {
            add(
                    line.number(),
                    "441",
                    "a quantity is %s %s; expected at most two decimals".formatted(shown(amount), quantity.unit()));
        }
    }

    private static String shown(BigDecimal figure) {
        return Math.abs(figure.scale()) > ZEROS_SHOWN
                ? figure.toString()
                : figure.stripTrailingZeros().toPlainString();
    }

    private static String asked(List<String> units) {
        return units.isEmpty() ? "none" : String.join(" and ", units);
    }

    private void limits() {
        var value = total;
        if (request.entryType().equals(EntryTypes.SECTION_321)) {
            section321(value);
        }
        if (request.entryType().equals(EntryTypes.INFORMAL)) {
            SummaryRules.informalLimit(
                            request.lines().stream().map(AssessmentLine::digits).toList())
                    .filter(limit -> value.compareTo(limit) > 0)
                    .ifPresent(limit -> add(
                            0,
                            "646",
                            "the value is %s; an informal entry is limited to %s USD (19 CFR 143.21): file type 01"
                                    .formatted(value.toPlainString(), limit)));
        }
    }

    private void section321(BigDecimal value) {
        var regime = Regimes.on(request.date());
        if (!regime.type86()) {
            add(0, "", "type 86 is not in force on %s (%s): file type 11".formatted(request.date(), regime.source()));
            return;
        }
        for (AssessmentLine line : request.lines()) {
            if (regime.excludedOrigins().contains(line.origin())) {
                add(
                        line.number(),
                        "",
                        "type 86 does not cover origin %s on %s (%s): file type 11"
                                .formatted(line.origin(), request.date(), regime.source()));
            }
        }
        if (value.compareTo(BigDecimal.valueOf(regime.deMinimisUsd())) > 0) {
            add(
                    0,
                    "",
                    "the value is %s; type 86 is limited to %d USD: file type 11"
                            .formatted(value.toPlainString(), regime.deMinimisUsd()));
        }
    }

    private void unusable(AssessmentLine line, String code, String number, String text) {
        problems.add(new AssessmentProblem(line.number(), code, number.replace(".", ""), text));
    }

    private void add(int line, String code, String text) {
        problems.add(new AssessmentProblem(line, code, text));
    }
}
