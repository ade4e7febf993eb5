package org.acesim.cbp.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.own.AssessmentMessage;
import org.acesim.cbp.assessment.KeptAssessment;
import org.acesim.customs.assessment.AssessedLine;
import org.acesim.customs.assessment.Assessment;
import org.acesim.customs.assessment.AssessmentLine;
import org.acesim.customs.assessment.AssessmentRequest;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.assessment.Outcome;
import org.acesim.customs.assessment.Quantity;
import org.acesim.customs.tariff.Tariff;
import org.junit.jupiter.api.Test;

class RevisionTest {
    private static final Assessments ENGINE = new Assessments(Tariff.sample());

    /** Two lines of T-shirts at 16.5 %, of 1,000 and 2,000 USD. */
    private static Assessment before() {
        Outcome outcome = ENGINE.of(new AssessmentRequest(
                "01", LocalDate.of(2024, 6, 3), "4701", "40", List.of(line(1, "1000"), line(2, "2000"))));
        return ((Outcome.Assessed) outcome).assessment();
    }

    private static AssessmentLine line(int number, String value) {
        return new AssessmentLine(
                number,
                "6109100012",
                "DE",
                new BigDecimal(value),
                List.of(Quantity.of("12", "DOZ"), Quantity.of("36", "KG")));
    }

    @Test
    void sharesAFoundValueOutByWhatWasDeclared() {
        Assessment after = new Revision.ValueFound(new BigDecimal("4000.01"))
                .applied(before(), ENGINE)
                .orElseThrow();

        assertThat(after.request().lines())
                .extracting(AssessmentLine::value)
                .containsExactly(new BigDecimal("1333.34"), new BigDecimal("2666.67"));
        assertThat(after.duty()).isEqualByComparingTo("660.01");
    }

    @Test
    void advancesTheRateOnEveryLine() {
        Assessment after = new Revision.RateAdvanced(new BigDecimal("5"))
                .applied(before(), ENGINE)
                .orElseThrow();

        assertThat(after.lines())
                .extracting(AssessedLine::duty)
                .containsExactly(new BigDecimal("215.00"), new BigDecimal("430.00"));
        assertThat(after.fees()).isEqualTo(before().fees());
    }

    @Test
    void takesTheDutyThatAnOfficerStates() {
        Assessment after = new Revision.DutyStated(new BigDecimal("400"))
                .applied(before(), ENGINE)
                .orElseThrow();

        assertThat(after.duty()).isEqualByComparingTo("400.00");
        assertThat(told(after).duty()).isEqualByComparingTo("400.00");
    }

    @Test
    void whatAnOfficerStatesAgainTakesThePlaceOfWhatWasStated() {
        Assessment first = new Revision.DutyStated(new BigDecimal("400"))
                .applied(before(), ENGINE)
                .orElseThrow();

        assertThat(new Revision.DutyStated(new BigDecimal("90"))
                        .applied(first, ENGINE)
                        .orElseThrow()
                        .lines())
                .isEqualTo(new Revision.DutyStated(new BigDecimal("90"))
                        .applied(before(), ENGINE)
                        .orElseThrow()
                        .lines());
    }

    /** The assessment as the gateway reads it. */
    private static AssessmentMessage told(Assessment assessment) {
        KeptAssessment kept = new KeptAssessment(
                EntryNumber.of("ABC", 1).toString(),
                2,
                AssessmentMessage.Kind.REVISED,
                Instant.parse("2024-06-03T13:00:00Z"),
                "R2",
                "Assessed anew",
                assessment);
        Reading<AssessmentMessage> read = AssessmentMessage.read(kept.message().write());
        assertThat(read).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<AssessmentMessage>) read).value();
    }

    @Test
    void leavesWhatCannotBeAssessedAsItIs() {
        assertThat(new Revision.ValueFound(new BigDecimal("99999999999")).applied(before(), ENGINE))
                .isEmpty();
    }
}
