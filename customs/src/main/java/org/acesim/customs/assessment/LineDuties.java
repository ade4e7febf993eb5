package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.duty.Cents;
import org.acesim.customs.duty.Layer;
import org.acesim.customs.measure.Measure;
import org.acesim.customs.measure.MeasureGroup;
import org.acesim.customs.measure.Measures;
import org.acesim.customs.tariff.ColumnTwo;
import org.acesim.customs.tariff.Rate;
import org.acesim.customs.tariff.TariffNumber;
import org.jspecify.annotations.Nullable;

/** The duties on one line: the base rate of its number, then what chapter 99 adds, in the order of its groups. */
final class LineDuties {

    private final Measures measures;
    private final AssessmentRequest request;
    private final AssessmentLine line;
    private final TariffNumber number;
    private final BigDecimal value;
    private final boolean column2;

    LineDuties(Measures measures, AssessmentRequest request, AssessmentLine line, TariffNumber number) {
        this.measures = measures;
        this.request = request;
        this.line = line;
        this.number = number;
        this.value = Cents.of(WholeDollars.of(line.value()));
        this.column2 = ColumnTwo.applies(line.origin(), request.date());
    }

    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        var base = base();
        layers.add(base);
        if (request.entryType().equals(EntryTypes.SECTION_321)) {
            return layers;
        }
        // Loops, not streams: this runs for every line, and the streams took most of its time.
        List<Choice> chosen = new ArrayList<>();
        List<MeasureGroup> active = new ArrayList<>();
        for (MeasureGroup group : measures.groups()) {
            var choice = choose(group, measures.concerning(group, line.origin(), request.date()));
            if (choice != null) {
                chosen.add(choice);
                if (choice.whyNot().isEmpty()) {
                    active.add(group);
                }
            }
        }
        for (Choice choice : chosen) {
            layers.add(layer(choice, active, base));
        }
        if (!line.chapter99().isEmpty()) {
            layers.addAll(unmatched(chosen));
        }
        return layers;
    }

    private Layer base() {
        var rate = column2 ? number.column2() : number.special().getOrDefault(line.claim(), number.general());
        if (request.entryType().equals(EntryTypes.SECTION_321)) {
            return leftOut(number.number(), rate.text(), "type 86 is free of duty (19 USC 1321(a)(2)(C))");
        }
        var amount = RateAmount.of(rate, value, line.quantities());
        var ground = column(rate) + " rate, origin " + line.origin();
        return amount.computed()
                ? applied(number.number(), rate.text(), Cents.of(amount.usd()), ground + ": " + amount.working())
                : leftOut(number.number(), rate.text(), ground + ": " + amount.working());
    }

    private String column(Rate rate) {
        if (column2) {
            return "column 2";
        }
        return line.claim().isEmpty() || !rate.equals(number.special().get(line.claim()))
                ? "column 1 general"
                : "column 1 special " + line.claim();
    }

    /** The row of a group that speaks of the line, and why it does not apply. */
    private record Choice(MeasureGroup group, Measure measure, String whyNot) {}

    private @Nullable Choice choose(MeasureGroup group, List<Measure> rows) {
        Measure first = null;
        for (Measure row : rows) {
            if (row.kind() == Measure.Kind.DECLARED && !isDeclared(row)) {
                continue;
            }
            if (row.covers(number.number())) {
                return new Choice(group, row, whyNot(group, row));
            }
            first = first == null ? row : first;
        }
        return first == null ? null : new Choice(group, first, whyNotListed(first));
    }

    private String whyNotListed(Measure row) {
        var shown = number.number().substring(0, 8);
        if (!row.numbers().isEmpty() && !measures.isSurveyed(number.number())) {
            return "whether " + shown + " is on its lists is not known here";
        }
        return row.numbers().isEmpty()
                ? shown + " is among the goods that it leaves out"
                : shown + " is on none of its lists";
    }

    private String whyNot(MeasureGroup group, Measure row) {
        if (!group.chapter98() && number.number().startsWith("98")) {
            return "goods of chapter 98 do not owe it";
        }
        if (column2 && !row.column2()) {
            return "goods that pay column 2 do not owe it";
        }
        if (line.claim().isEmpty() && line.chapter99().isEmpty()) {
            return "";
        }
        return row.exemption(line.claim(), line.chapter99())
                .map("taken out by %s, as the filer states"::formatted)
                .orElse("");
    }

    private boolean isDeclared(Measure row) {
        return !line.chapter99().isEmpty() && line.chapter99().stream().anyMatch(row.heading()::has);
    }

    private Layer layer(Choice choice, List<MeasureGroup> active, Layer base) {
        var row = choice.measure();
        var rate = rateText(row);
        var heading = heading(row);
        if (!choice.whyNot().isEmpty()) {
            return leftOut(heading, rate, choice.group().name() + ": " + choice.whyNot());
        }
        for (MeasureGroup stronger : active) {
            if (choice.group().yieldsTo().contains(stronger.id())) {
                return leftOut(heading, rate, choice.group().name() + ": it yields to " + stronger.name());
            }
        }
        var law = choice.group().name() + " (" + row.source() + ")";
        var percent = row.percent();
        if (percent == null) {
            return leftOut(heading, rate, law + ": its rate is not known here");
        }
        var amount = Cents.percentOf(value, percent);
        return row.kind() == Measure.Kind.TOTAL
                ? upToTotal(row, amount, base, law)
                : applied(heading, rate, amount, law + ": " + value + " x " + rate);
    }

    /** What the base rate lacks to a total: nothing, and another heading, where it reaches it. */
    private Layer upToTotal(Measure row, BigDecimal total, Layer base, String law) {
        var rate = rateText(row);
        if (!base.applied()) {
            return leftOut(row.heading().text(), rate, law + ": what the base rate comes to is not known");
        }
        var missing = total.subtract(base.amount());
        return missing.signum() <= 0
                ? applied(row.headingWhenMet(), rate, Cents.ZERO, law + ": the base rate reaches " + total)
                : applied(row.heading().text(), rate, missing, law + ": " + total + " in all less " + base.amount());
    }

    private List<Layer> unmatched(List<Choice> chosen) {
        return line.chapter99().stream()
                .filter(heading -> chosen.stream()
                        .noneMatch(choice -> choice.measure().heading().has(heading)
                                || choice.measure().headingWhenMet().equals(heading.replace(".", ""))
                                || choice.measure().exempt().stream().anyMatch(range -> range.has(heading))))
                .map(heading -> leftOut(
                        heading.replace(".", ""), "", "declared, but it concerns neither these goods nor the day here"))
                .toList();
    }

    private String heading(Measure row) {
        return row.kind() == Measure.Kind.DECLARED
                ? line.chapter99().stream()
                        .filter(row.heading()::has)
                        .findFirst()
                        .map(declared -> declared.replace(".", ""))
                        .orElseThrow()
                : row.heading().text();
    }

    private static String rateText(Measure row) {
        var percent = row.percent();
        if (percent == null) {
            return "";
        }
        return row.kind() == Measure.Kind.TOTAL ? percent.toPlainString() + "% in all" : percent.toPlainString() + "%";
    }

    private Layer applied(String heading, String rate, BigDecimal amount, String why) {
        return new Layer(heading, value, rate, amount, true, why);
    }

    private Layer leftOut(String heading, String rate, String why) {
        return new Layer(heading, value, rate, Cents.ZERO, false, "left out: " + why);
    }
}
