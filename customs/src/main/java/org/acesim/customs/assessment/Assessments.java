package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.duty.Cents;
import org.acesim.customs.measure.Measures;
import org.acesim.customs.tariff.Tariff;

/** Assesses entries under one revision of the tariff and the measures of chapter 99. */
public final class Assessments {

    /** Ten digits of cents: what a record has room for (ACE CATAIR Entry Summary, 50 and 60). */
    private static final BigDecimal MOST_AMOUNT = new BigDecimal("99999999.99");

    private final Tariff tariff;
    private final Measures measures;

    /** Assesses under the measures that come with the program. */
    public Assessments(Tariff tariff) {
        this(tariff, Measures.known());
    }

    Assessments(Tariff tariff, Measures measures) {
        this.tariff = tariff;
        this.measures = measures;
    }

    /** The tariff that it assesses by. */
    public Tariff tariff() {
        return tariff;
    }

    /** Assesses an entry with all that an entry summary states. */
    public Outcome of(AssessmentRequest request) {
        return outcome(request, true);
    }

    /** Assesses what may still lack quantities: a rate that needs them is left out, and says so. */
    public Outcome preview(AssessmentRequest request) {
        return outcome(request, false);
    }

    private Outcome outcome(AssessmentRequest request, boolean withQuantities) {
        var problems = new Checks(tariff, measures, request).problems(withQuantities);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(Outcome.Cause.REQUEST, problems);
        }
        var fees = new EntryFees(request);
        var lines =
                request.lines().stream().map(line -> line(request, line, fees)).toList();
        var tooLarge = tooLarge(lines);
        return tooLarge.isEmpty()
                ? new Outcome.Assessed(new Assessment(request, tariff.revision(), lines, fees.on(lines)))
                : new Outcome.Refused(Outcome.Cause.WIDTH, tooLarge);
    }

    private AssessedLine line(AssessmentRequest request, AssessmentLine line, EntryFees fees) {
        var number = tariff.find(line.hts()).orElseThrow();
        return new AssessedLine(
                line.number(),
                number.number(),
                line.origin(),
                Cents.of(WholeDollars.of(line.value())),
                new LineDuties(measures, request, line, number).layers(),
                request.entryType().equals(EntryTypes.SECTION_321) ? List.of() : InternalRevenue.on(line),
                fees.on(line));
    }

    private static List<AssessmentProblem> tooLarge(List<AssessedLine> lines) {
        List<AssessmentProblem> problems = new ArrayList<>();
        for (AssessedLine line : lines) {
            var largest = line.duty().max(line.tax());
            if (largest.compareTo(MOST_AMOUNT) > 0) {
                problems.add(new AssessmentProblem(
                        line.number(),
                        "",
                        "the line comes to %s USD; a record has room for %s: split the line"
                                .formatted(largest, MOST_AMOUNT)));
            }
        }
        return problems;
    }
}
