package org.acesim.gateway.summary.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acesim.catair.code.AccountingClass;
import org.acesim.customs.assessment.AssessedLine;
import org.acesim.customs.assessment.Assessment;
import org.acesim.customs.duty.Cents;
import org.acesim.customs.duty.Fee;
import org.acesim.customs.duty.Layer;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.release.ReleaseText;
import org.jspecify.annotations.Nullable;

/** What a summary says is owed: as assessed, and where its filer states an amount, that. */
record Amounts(List<Draft.Line> lines, List<Amount> fees, Draft.Totals totals) {
    private static final String HARBOR = "501";
    private static final String OTHER_TAX = "022";

    static Amounts of(Merge merge, Assessment assessment, SummaryForm form, List<FilingProblem> problems) {
        return new Reckoning(merge, assessment, form, problems).amounts();
    }

    private record Reckoning(Merge merge, Assessment assessment, SummaryForm form, List<FilingProblem> problems) {

        Amounts amounts() {
            List<Amount> assessed = charged(assessment.fees());
            boolean harbor = assessed.stream().anyMatch(fee -> fee.code().equals(HARBOR));
            List<Draft.Line> lines = new ArrayList<>();
            for (int i = 0; i < assessment.lines().size(); i++) {
                lines.add(line(i, assessment.lines().get(i), harbor));
            }
            List<Amount> fees = stated(assessed, form.fees(), "/fees");
            return new Amounts(lines, fees, totals(lines, fees));
        }

        private Draft.Line line(int index, AssessedLine assessed, boolean harbor) {
            SummaryForm.Line stated = merge.stated().get(index);
            String pointer = merge.pointer(index);
            Filing.Line goods = merge.filing().lines().get(index);
            List<Amount> fees = charged(assessed.fees()).stream()
                    .filter(fee -> harbor || !fee.code().equals(HARBOR))
                    .toList();
            return new Draft.Line(
                    assessed.number(),
                    goods,
                    tariffs(goods, assessed, stated == null ? null : stated.duty(), pointer),
                    taxes(assessed, stated == null ? null : stated.tax(), pointer),
                    stated == null ? fees : stated(fees, stated.fees(), pointer + "/fees"));
        }

        /** The headings that apply and those that are declared, in the order of their groups; then the goods' own number. */
        private List<Amount> tariffs(
                Filing.Line goods, AssessedLine assessed, @Nullable BigDecimal stated, String pointer) {
            Layer base = assessed.duties().get(0);
            Map<String, BigDecimal> headings = new LinkedHashMap<>();
            assessed.duties().stream()
                    .skip(1)
                    .filter(Layer::applied)
                    .forEach(layer -> headings.merge(first(layer.heading()), layer.amount(), BigDecimal::add));
            goods.chapter99().stream()
                    .map(ReleaseText::heading)
                    .filter(declared -> headings.keySet().stream().noneMatch(declared::startsWith))
                    .forEach(declared -> headings.put(declared, Cents.ZERO));
            BigDecimal own = base.amount();
            if (stated == null && !base.applied()) {
                problems.add(FilingProblem.of(
                        ProblemCode.MISSING,
                        pointer + "/duty",
                        "Its duty cannot be reckoned (%s): state it.".formatted(base.why()),
                        "",
                        "US dollars and cents"));
            } else if (stated != null && isAmount(stated, pointer + "/duty")) {
                BigDecimal added = headings.values().stream().reduce(Cents.ZERO, BigDecimal::add);
                own = stated.subtract(added);
                if (own.signum() < 0) {
                    headings.replaceAll((heading, amount) -> Cents.ZERO);
                    own = stated;
                }
            }
            List<Amount> tariffs = new ArrayList<>();
            headings.forEach((heading, amount) -> tariffs.add(new Amount(heading, amount)));
            tariffs.add(new Amount(assessed.hts(), own));
            return tariffs;
        }

        private List<Amount> taxes(AssessedLine assessed, @Nullable BigDecimal stated, String pointer) {
            String classCode =
                    assessed.taxes().stream().map(Layer::heading).findFirst().orElse(OTHER_TAX);
            if (stated != null) {
                return isAmount(stated, pointer + "/tax") && stated.signum() > 0
                        ? List.of(new Amount(classCode, stated))
                        : List.of();
            }
            assessed.taxes().stream()
                    .filter(tax -> !tax.applied())
                    .forEach(tax -> problems.add(FilingProblem.of(
                            ProblemCode.MISSING,
                            pointer + "/tax",
                            "Its internal revenue tax cannot be reckoned (%s): state it.".formatted(tax.why()),
                            "",
                            "US dollars and cents")));
            return assessed.tax().signum() > 0 ? List.of(new Amount(classCode, assessed.tax())) : List.of();
        }

        private List<Amount> stated(List<Amount> assessed, List<SummaryForm.Fee> form, String pointer) {
            Map<String, BigDecimal> fees = new LinkedHashMap<>();
            assessed.forEach(fee -> fees.put(fee.code(), fee.usd()));
            for (int i = 0; i < form.size(); i++) {
                String place = pointer + "/" + i;
                String classCode = Objects.requireNonNullElse(form.get(i).classCode(), "");
                BigDecimal amount = form.get(i).amount();
                if (AccountingClass.find(classCode).isEmpty()) {
                    problems.add(FilingProblem.of(
                            ProblemCode.UNKNOWN_CODE,
                            place + "/class",
                            "There is no accounting class of this code.",
                            classCode,
                            "one such as 311, 499 or 501"));
                } else if (amount == null) {
                    problems.add(FilingProblem.of(
                            ProblemCode.MISSING,
                            place + "/amount",
                            "A fee has an amount.",
                            "",
                            "US dollars and cents"));
                } else if (isAmount(amount, place + "/amount")) {
                    fees.put(classCode, amount);
                }
            }
            return fees.entrySet().stream()
                    .filter(fee -> fee.getValue().signum() > 0)
                    .map(fee -> new Amount(fee.getKey(), fee.getValue()))
                    .toList();
        }

        private Draft.Totals totals(List<Draft.Line> lines, List<Amount> fees) {
            SummaryForm.Totals stated = form.totals();
            BigDecimal duty = lines.stream().map(Draft.Line::duty).reduce(Cents.ZERO, BigDecimal::add);
            BigDecimal tax = lines.stream().map(Draft.Line::tax).reduce(Cents.ZERO, BigDecimal::add);
            if (stated == null) {
                return new Draft.Totals(duty, tax, Amount.sum(fees));
            }
            Draft.Totals totals = new Draft.Totals(
                    total(stated.duty(), duty, "/totals/duty"),
                    total(stated.tax(), tax, "/totals/tax"),
                    total(stated.fees(), Amount.sum(fees), "/totals/fees"));
            if (stated.total() != null && stated.total().compareTo(totals.all()) != 0) {
                problems.add(FilingProblem.of(
                        ProblemCode.CONFLICT,
                        "/totals/total",
                        "The total is what duty, tax and fees come to; no record carries it.",
                        stated.total().toPlainString(),
                        totals.all().toPlainString()));
            }
            return totals;
        }

        private BigDecimal total(@Nullable BigDecimal stated, BigDecimal sum, String pointer) {
            return stated != null && isAmount(stated, pointer) ? stated : sum;
        }

        private boolean isAmount(BigDecimal amount, String pointer) {
            if (amount.signum() >= 0 && amount.stripTrailingZeros().scale() <= 2) {
                return true;
            }
            problems.add(FilingProblem.of(
                    ProblemCode.MALFORMED,
                    pointer,
                    "It is no amount.",
                    amount.toPlainString(),
                    "US dollars and cents, not below 0.00"));
            return false;
        }
    }

    private static List<Amount> charged(List<Fee> fees) {
        return fees.stream()
                .filter(fee -> fee.amount().signum() > 0)
                .map(fee -> new Amount(fee.classCode(), fee.amount()))
                .toList();
    }

    /** A measure may name a range of headings; its first stands for it. */
    private static String first(String heading) {
        int dash = heading.indexOf('-');
        return dash < 0 ? heading : heading.substring(0, dash);
    }
}
