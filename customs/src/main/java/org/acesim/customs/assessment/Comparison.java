package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.duty.Cents;
import org.acesim.customs.duty.Fee;

/** Compares what a filer states with what is assessed; every difference beyond the tolerance is a condition of ACE. */
public final class Comparison {

    /** Duty may differ by so much on a line, and by so much on the whole entry (ACE conditions 624 and 627). */
    static final BigDecimal DUTY_TOLERANCE = new BigDecimal("2.99");

    private static final String INFORMAL = "311";
    private static final String PROCESSING = "499";
    private static final String HARBOR = "501";

    private final Assessment assessment;
    private final StatedSummary stated;
    private final List<AssessmentProblem> problems = new ArrayList<>();

    private Comparison(Assessment assessment, StatedSummary stated) {
        this.assessment = assessment;
        this.stated = stated;
    }

    /** Every condition that the stated amounts meet. */
    public static List<AssessmentProblem> problems(Assessment assessment, StatedSummary stated) {
        return new Comparison(assessment, stated).compare();
    }

    private List<AssessmentProblem> compare() {
        for (AssessedLine line : assessment.lines()) {
            stated.lines().stream().filter(one -> one.number() == line.number()).forEach(one -> line(line, one));
        }
        duty();
        informal();
        processing();
        harbor();
        return problems;
    }

    private void line(AssessedLine assessed, StatedSummary.StatedLine line) {
        if (isReckoned(assessed) && differs(line.duty(), assessed.duty())) {
            add(line.number(), "624", "duty of the line", line.duty(), assessed.duty());
        }
        lineProcessing(assessed, line);
        var harbor = ofClass(assessed.fees(), HARBOR);
        if (amount(line.fees(), HARBOR).compareTo(harbor) != 0 && !isHarborFeeWaived()) {
            add(line.number(), "601", "harbor maintenance fee", amount(line.fees(), HARBOR), harbor);
        }
    }

    private void lineProcessing(AssessedLine assessed, StatedSummary.StatedLine line) {
        var due = ofClass(assessed.fees(), PROCESSING);
        var said = amount(line.fees(), PROCESSING);
        if (!line.fees().containsKey(PROCESSING)) {
            if (due.signum() > 0) {
                add(line.number(), "633", "processing fee", said, due);
            }
        } else if (assessment.request().entryType().equals(EntryTypes.INFORMAL)) {
            add(line.number(), "630", "processing fee", said, due);
        } else if (due.signum() == 0 && said.signum() > 0) {
            add(line.number(), "632", "processing fee", said, due);
        } else if (said.compareTo(due) != 0) {
            add(line.number(), "634", "processing fee", said, due);
        }
    }

    /** The grand total must be the sum of the lines exactly, and what is assessed within the tolerance. */
    private void duty() {
        var sum = stated.lines().stream().map(StatedSummary.StatedLine::duty).reduce(Cents.ZERO, BigDecimal::add);
        if (stated.duty().compareTo(sum) != 0) {
            add(0, "722", "grand total of duty", stated.duty(), sum);
        }
        if (assessment.lines().stream().allMatch(this::isReckoned) && differs(stated.duty(), assessment.duty())) {
            add(0, "627", "duty of the entry", stated.duty(), assessment.duty());
        }
    }

    private void informal() {
        var due = ofClass(assessment.fees(), INFORMAL);
        var said = amount(stated.headerFees(), INFORMAL);
        if (!assessment.request().entryType().equals(EntryTypes.INFORMAL)) {
            if (said.signum() > 0) {
                add(0, "637", "informal entry fee", said, due);
            }
        } else if (said.signum() == 0 && due.signum() > 0) {
            add(0, "636", "informal entry fee", said, due);
        } else if (said.signum() > 0 && due.signum() == 0) {
            add(0, "635", "informal entry fee", said, due);
        } else if (said.compareTo(due) != 0) {
            add(0, "638", "informal entry fee", said, due);
        }
        if (amount(stated.feeTotals(), INFORMAL).compareTo(said) != 0) {
            add(0, "731", "total of the informal entry fee", amount(stated.feeTotals(), INFORMAL), said);
        }
    }

    private void processing() {
        var charged = ofClass(assessment.fees(), PROCESSING);
        var said = amount(stated.feeTotals(), PROCESSING);
        if (charged.compareTo(said) != 0) {
            var exact = assessment.lines().stream()
                    .map(line -> ofClass(line.fees(), PROCESSING))
                    .reduce(Cents.ZERO, BigDecimal::add);
            var compared = charged.compareTo(exact);
            add(0, compared > 0 ? "639" : compared < 0 ? "640" : "641", "total of the processing fee", said, charged);
        }
    }

    private void harbor() {
        var sum =
                stated.lines().stream().map(line -> amount(line.fees(), HARBOR)).reduce(Cents.ZERO, BigDecimal::add);
        if (amount(stated.feeTotals(), HARBOR).compareTo(sum) != 0) {
            add(0, "719", "total of the harbor maintenance fee", amount(stated.feeTotals(), HARBOR), sum);
        }
        if (isHarborFeeSmall() && sum.signum() > 0) {
            add(0, "602", "harbor maintenance fee of the lines", sum, Cents.ZERO);
        }
    }

    /** The fee is left off the lines of an entry that does not owe it because it is small. */
    private boolean isHarborFeeWaived() {
        return isHarborFeeSmall()
                && stated.lines().stream()
                        .allMatch(line -> amount(line.fees(), HARBOR).signum() == 0);
    }

    private boolean isHarborFeeSmall() {
        return assessment.fees().stream()
                .anyMatch(fee -> fee.classCode().equals(HARBOR) && fee.amount().signum() == 0);
    }

    private boolean isReckoned(AssessedLine line) {
        return DutyCheck.of(assessment.request(), line) == DutyCheck.RECKONED;
    }

    private static boolean differs(BigDecimal said, BigDecimal assessed) {
        return said.subtract(assessed).abs().compareTo(DUTY_TOLERANCE) > 0;
    }

    private static BigDecimal ofClass(List<Fee> fees, String classCode) {
        return fees.stream()
                .filter(fee -> fee.classCode().equals(classCode))
                .map(Fee::amount)
                .reduce(Cents.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(Map<String, BigDecimal> fees, String classCode) {
        return fees.getOrDefault(classCode, Cents.ZERO);
    }

    private void add(int line, String code, String what, BigDecimal said, BigDecimal expected) {
        problems.add(new AssessmentProblem(
                line, code, "the %s is stated as %s; expected %s".formatted(what, said, expected)));
    }
}
