package org.acesim.cbp.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.ConditionSeverity;
import org.acesim.catair.code.SummaryConditionCode;
import org.acesim.catair.own.OwnCondition;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryReference;
import org.acesim.customs.assessment.AssessedLine;
import org.acesim.customs.assessment.Assessment;
import org.acesim.customs.assessment.AssessmentProblem;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.assessment.Comparison;
import org.acesim.customs.assessment.DutyCheck;
import org.acesim.customs.assessment.Outcome;
import org.acesim.customs.duty.Layer;
import org.acesim.customs.measure.Measures;
import org.jspecify.annotations.Nullable;

/**
 * What CBP assesses from an entry summary, and where the filer's figures differ from it.
 *
 * @param assessment null where there is none
 */
record AssessedSummary(@Nullable Assessment assessment, List<SummaryFinding> findings) {
    /** What the table of conditions decides itself, line by line. */
    private static final Set<String> DECIDED_ELSEWHERE = Set.of("646");

    private static final Set<String> OF_A_TARIFF_NUMBER =
            Set.of("439", "441", "442", "443", "444", "610", "614", "624");
    private static final Set<String> OF_PROCESSING_FEE = Set.of("630", "632", "633", "634");
    private static final Set<String> OF_HEADER_FEE = Set.of("635", "636", "637", "638");
    /** Eleven digits of cents: what a total has room for (ACE CATAIR Entry Summary, 90). */
    private static final BigDecimal MOST_TOTAL = new BigDecimal("999999999.99");

    /** The assessment under the law of a day, if every line has one article that it can be made from. */
    static AssessedSummary of(SummarySubject subject, LocalDate lawOf, Assessments duties) {
        EntrySummary summary = subject.summary();
        Outcome outcome = duties.of(StatedGoods.request(summary, lawOf));
        if (outcome instanceof Outcome.Refused refused) {
            return new AssessedSummary(null, findings(subject, refused));
        }
        Assessment assessment = taken(summary, ((Outcome.Assessed) outcome).assessment());
        List<SummaryFinding> findings = new ArrayList<>();
        if (Stream.of(assessment.duty(), assessment.tax(), assessment.total())
                .anyMatch(amount -> amount.compareTo(MOST_TOTAL) > 0)) {
            findings.add(SummaryFinding.fatal(
                    SummarySubject.totals(),
                    OwnCondition.AMOUNT_TOO_WIDE,
                    "the entry comes to " + assessment.total() + " USD; a total has room for " + MOST_TOTAL));
        }
        Comparison.problems(assessment, StatedGoods.stated(summary)).stream()
                .map(problem -> finding(subject, problem))
                .forEach(findings::add);
        findings.addAll(acceptedUnchecked(subject, ((Outcome.Assessed) outcome).assessment()));
        return new AssessedSummary(assessment, findings);
    }

    /** What has no condition of CBP's code is too wide, or found by the table of conditions besides. */
    private static List<SummaryFinding> findings(SummarySubject subject, Outcome.Refused refused) {
        return refused.problems().stream()
                .filter(problem -> !DECIDED_ELSEWHERE.contains(problem.code()))
                .filter(problem -> refused.cause() == Outcome.Cause.WIDTH
                        || !problem.code().isEmpty())
                .map(problem -> finding(subject, problem))
                .toList();
    }

    /** Where a rate cannot be reckoned, the filer's duty is taken as stated (ACE conditions 622 and 626). */
    private static Assessment taken(EntrySummary summary, Assessment assessment) {
        List<AssessedLine> lines = assessment.lines().stream()
                .map(line -> DutyCheck.of(assessment.request(), line) == DutyCheck.RECKONED
                        ? line
                        : asStated(summary, line, unreckoned(assessment, line)))
                .toList();
        return new Assessment(assessment.request(), assessment.revision(), lines, assessment.fees());
    }

    /** The place of the duty of a line that cannot be reckoned. */
    private static int unreckoned(Assessment assessment, AssessedLine line) {
        for (int i = 0; i < line.duties().size(); i++) {
            Layer layer = line.duties().get(i);
            if (i == 0
                    ? !layer.applied()
                    : Measures.known()
                            .isOfUnknownRate(
                                    layer.heading(), assessment.request().date())) {
                return i;
            }
        }
        return 0;
    }

    private static AssessedLine asStated(EntrySummary summary, AssessedLine line, int unreckoned) {
        List<Layer> duties = new ArrayList<>(line.duties());
        Layer unknown = duties.remove(unreckoned);
        BigDecimal others = duties.stream().map(Layer::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal stated = StatedGoods.duty(summary.lines().get(line.number() - 1))
                .subtract(others)
                .max(BigDecimal.ZERO.setScale(2));
        duties.add(
                unreckoned,
                new Layer(
                        unknown.heading(),
                        unknown.base(),
                        unknown.rate(),
                        stated,
                        true,
                        "taken as the filer states it: " + unknown.why()));
        return new AssessedLine(
                line.number(), line.hts(), line.origin(), line.value(), duties, line.taxes(), line.fees());
    }

    private static List<SummaryFinding> acceptedUnchecked(SummarySubject subject, Assessment assessment) {
        return assessment.lines().stream()
                .filter(line -> DutyCheck.of(assessment.request(), line) != DutyCheck.RECKONED)
                .map(line -> acceptedUnchecked(subject, assessment, line))
                .toList();
    }

    private static SummaryFinding acceptedUnchecked(SummarySubject subject, Assessment assessment, AssessedLine line) {
        Layer unknown = line.duties().get(unreckoned(assessment, line));
        boolean formula = DutyCheck.of(assessment.request(), line) == DutyCheck.COMPLEX_FORMULA;
        return new SummaryFinding(
                formula ? subject.article(line.number() - 1) : subject.tariff(line.number() - 1, unknown.heading()),
                formula
                        ? SummaryConditionCode.DUTY_ACCEPTED_COMPLEX_FORMULA
                        : SummaryConditionCode.DUTY_ACCEPTED_EXCEPTION,
                ConditionSeverity.INFORMATION,
                unknown.why());
    }

    private static SummaryFinding finding(SummarySubject subject, AssessmentProblem problem) {
        String code = problem.code();
        Coded condition = code.isEmpty()
                ? OwnCondition.AMOUNT_TOO_WIDE
                : SummaryConditionCode.find(code)
                        .<Coded>map(known -> known)
                        .orElse(OwnCondition.ENTRY_CANNOT_BE_ASSESSED);
        return SummaryFinding.fatal(references(subject, problem), condition, problem.text());
    }

    private static List<SummaryReference> references(SummarySubject subject, AssessmentProblem problem) {
        int index = problem.line() - 1;
        String code = problem.code();
        if (index < 0) {
            return OF_HEADER_FEE.contains(code) ? SummarySubject.headerFee("311") : ofTotals(code);
        }
        if (!problem.hts().isEmpty()) {
            return subject.tariff(index, problem.hts());
        }
        if (OF_A_TARIFF_NUMBER.contains(code)) {
            return subject.article(index);
        }
        if (OF_PROCESSING_FEE.contains(code)) {
            return subject.fee(index, "499");
        }
        return code.equals("601") ? subject.fee(index, "501") : List.of(subject.line(index));
    }

    private static List<SummaryReference> ofTotals(String code) {
        return switch (code) {
            case "639", "640", "641" -> SummarySubject.feeTotal("499");
            case "602", "719" -> SummarySubject.feeTotal("501");
            case "731" -> SummarySubject.feeTotal("311");
            default -> SummarySubject.totals();
        };
    }
}
