package org.acesim.cbp.summary;

import static org.acesim.catair.code.SummaryConditionCode.*;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.acesim.catair.code.Coded;
import org.acesim.catair.summary.ClassAmount;
import org.acesim.catair.summary.SummaryChargeRecords.GrandTotals;
import org.acesim.cbp.summary.SummarySubject.Place;
import org.jspecify.annotations.Nullable;

/** What the totals of an entry summary must come to (ACE CATAIR Entry Summary, records 34, 89 and 90). */
final class TotalConditions {
    private static final String MAIL = "496";
    /** Whose totals the comparison with the assessment looks at. */
    private static final Set<String> COMPARED = Set.of("311", "499", "501", MAIL);

    static final List<SummaryCondition<?>> TABLE = List.of(
            new SummaryCondition<>(
                    TOTAL_VALUE_OVER_INFORMAL_LIMIT, TotalConditions::totals, (s, totals) -> isOverInformalLimit(s)),
            total(TOTAL_TAX_NOT_THE_SUM_OF_LINES, (s, t) -> !isSame(t.tax(), tax(s))),
            total(TOTAL_FEES_NOT_THE_SUM_OF_CLASSES, (s, t) -> !isSame(t.fees(), fees(s))),
            total(TOTAL_AD_DUTY_NOT_ALLOWED, (s, t) -> isAmount(t.antidumping())),
            total(TOTAL_CV_DUTY_NOT_ALLOWED, (s, t) -> isAmount(t.countervailing())),
            new SummaryCondition<>(FEE_CLASS_STATED_TWICE, TotalConditions::repeatedTotals, (s, classCode) -> true),
            new SummaryCondition<>(
                    TOTAL_FEE_NOT_THE_SUM_OF_LINES,
                    TotalConditions::otherTotals,
                    (s, classCode) -> !isSumOfLines(s, classCode)),
            new SummaryCondition<>(
                    TOTAL_MAIL_FEE_NOT_THAT_OF_HEADER,
                    TotalConditions::mailTotals,
                    (s, classCode) -> headerFee(s, classCode).compareTo(feeTotal(s, classCode)) != 0));

    private TotalConditions() {}

    private static SummaryCondition<GrandTotals> total(Coded code, BiPredicate<SummarySubject, GrandTotals> met) {
        return new SummaryCondition<>(code, TotalConditions::totals, met);
    }

    private static List<Place<GrandTotals>> totals(SummarySubject subject) {
        GrandTotals totals = subject.summary().totals().all();
        return totals == null ? List.of() : List.of(new Place<>(totals, SummarySubject.totals()));
    }

    private static List<Place<String>> repeatedTotals(SummarySubject subject) {
        Set<String> seen = new HashSet<>();
        return StatedGoods.feeTotals(subject.summary())
                .map(ClassAmount::classCode)
                .filter(classCode -> !seen.add(classCode))
                .map(TotalConditions::place)
                .toList();
    }

    private static List<Place<String>> otherTotals(SummarySubject subject) {
        return Stream.concat(
                        StatedGoods.feeTotals(subject.summary()),
                        subject.summary().lines().stream().flatMap(line -> line.charges().fees().stream()))
                .map(ClassAmount::classCode)
                .filter(classCode -> !COMPARED.contains(classCode))
                .distinct()
                .map(TotalConditions::place)
                .toList();
    }

    private static List<Place<String>> mailTotals(SummarySubject subject) {
        return List.of(place(MAIL));
    }

    private static Place<String> place(String classCode) {
        return new Place<>(classCode, SummarySubject.feeTotal(classCode));
    }

    private static boolean isOverInformalLimit(SummarySubject subject) {
        return subject.summary().lines().size() > 1
                && LineConditions.isOverInformalLimit(subject, subject.summary().lines());
    }

    static BigDecimal tax(SummarySubject subject) {
        return subject.summary().lines().stream()
                .map(line -> line.charges().tax())
                .filter(tax -> tax != null)
                .map(StatedGoods::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal fees(SummarySubject subject) {
        return StatedGoods.feeTotals(subject.summary())
                .map(StatedGoods::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isSumOfLines(SummarySubject subject, String classCode) {
        BigDecimal lines = subject.summary().lines().stream()
                .map(line -> LineConditions.fee(line, classCode))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return lines.compareTo(feeTotal(subject, classCode)) == 0;
    }

    private static BigDecimal feeTotal(SummarySubject subject, String classCode) {
        Map<String, BigDecimal> totals = StatedGoods.byClass(StatedGoods.feeTotals(subject.summary()));
        return totals.getOrDefault(classCode, BigDecimal.ZERO);
    }

    private static BigDecimal headerFee(SummarySubject subject, String classCode) {
        Map<String, BigDecimal> fees =
                StatedGoods.byClass(StatedGoods.headerFees(subject.summary().attachments()));
        return fees.getOrDefault(classCode, BigDecimal.ZERO);
    }

    private static boolean isSame(@Nullable BigDecimal said, BigDecimal sum) {
        return (said == null ? BigDecimal.ZERO : said).compareTo(sum) == 0;
    }

    private static boolean isAmount(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() > 0;
    }
}
