package org.acesim.cbp.payment;

import static org.acesim.cbp.payment.DutyCase.ENTRY;
import static org.acesim.cbp.wire.SampleBatch.formal;
import static org.acesim.cbp.wire.SampleBatch.informal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.acesim.cbp.review.ReviewEvent;
import org.acesim.cbp.wire.SimulatedCbp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of an account when another assessment takes the place of the one that it knows, or none does. */
class NewAssessmentTest {
    private final SimulatedCbp cbp = SimulatedCbp.onH2();
    private final DutyCase duty = new DutyCase(cbp);

    @AfterEach
    void close() {
        cbp.close();
    }

    @Test
    void aReplacedSummaryOwesWhatItSaysAndALateAssessmentNothing() {
        duty.filed(formal("ABC", 2, 3000));
        duty.owes(2, "100.00");
        duty.owes(3, "120.00");
        duty.owes(2, "100.00");

        assertThat(cbp.payment(ENTRY).toPay()).isEqualTo("120.00");
        assertThat(duty.told()).hasSize(2);
        duty.becomes("2024-06-18", 1);
        assertThat(duty.told()).hasSize(2);

        duty.owes(4, "0.00");
        assertThat(duty.told())
                .satisfiesExactly(none -> assertThat(none).startsWith("DP10D"), closed -> assertThat(closed)
                        .isEqualTo("DN10LPC"));
        assertThat(cbp.payment(ENTRY).status()).isEqualTo("NONE");
    }

    @Test
    void aReplacementOfWhatIsLateStaysLateUnderTheSameNotice() {
        duty.filed(formal("ABC", 2, 3000));
        duty.owes(2, "100.00");
        duty.becomes("2024-06-18", 1);
        duty.told();

        duty.owes(3, "36500.00");

        assertThat(duty.told()).singleElement().asString().startsWith("DP10L").contains("3650800");
    }

    @Test
    void whatIsLateIsSoNoLongerOnceAStatementCollectsIt() {
        duty.filed(formal("ABC", 2, 3000));
        duty.owes(2, "100.00");
        duty.becomes("2024-06-18", 1);
        duty.told();

        duty.owesByStatement(3, "100.00");

        assertThat(duty.told())
                .satisfiesExactly(due -> assertThat(due).startsWith("DP10D"), closed -> assertThat(closed)
                        .isEqualTo("DN10LPC"));
        assertThat(cbp.payment(ENTRY).status()).isEqualTo("DUE");
    }

    @Test
    void aLateBillIsClosedWhenTheEntryIsCancelled() {
        duty.filed(formal("ABC", 2, 3000));
        duty.owes(2, "100.00");
        cbp.payDuty(ENTRY);
        duty.owesAnew(3, "150.00");
        duty.becomes("2024-07-04", 9);
        duty.told();

        cbp.happen(ENTRY, ReviewEvent.CBP_CANCELLATION);

        assertThat(duty.told()).contains("DN10LPC").anyMatch(record -> record.startsWith("DP10R"));
    }

    @Test
    void aGoneSummaryOwesNothingAndGetsBackWhatWasPaid() {
        duty.filed(formal("ABC", 2, 3000));
        duty.owes(2, "100.00");
        cbp.withdrawSummary(ENTRY);
        assertThat(cbp.payment(ENTRY).toPay()).isEqualTo("0.00");

        duty.owes(3, "100.00");
        cbp.payDuty(ENTRY);
        duty.told();
        cbp.happen(ENTRY, ReviewEvent.CBP_CANCELLATION);

        assertThat(duty.told()).first().asString().startsWith("DP10R");
        assertThat(cbp.payment(ENTRY).refunded()).isEqualTo("100.00");
        assertThat(duty.lastDecision().text()).contains("the entry is cancelled", "given back");
    }

    @Test
    void aHigherReassessmentIsBilledForThirtyDaysAndALowerGivenBack() {
        duty.filed(formal("ABC", 2, 3000));
        duty.owes(2, "100.00");
        cbp.payDuty(ENTRY);
        duty.told();

        duty.owesAnew(3, "119.99");
        assertThat(duty.told()).isEmpty();
        assertThat(duty.lastDecision().text()).contains("less than 20 USD (19 CFR 159.6)");

        duty.owesAnew(4, "150.00");
        assertThat(duty.told()).singleElement().asString().startsWith("DP10D");
        assertThat(cbp.payment(ENTRY))
                .isEqualTo(new PaymentView(
                        "DUE", "150.00", "100.00", "0.00", "50.00", null, null, LocalDate.of(2024, 7, 3), false, null));
        duty.becomes("2024-07-04", 9);
        assertThat(duty.told()).hasSize(2).first().asString().startsWith("DP10L");
        cbp.payDuty(ENTRY);
        duty.told();

        duty.owesAnew(5, "80.00");
        assertThat(duty.told()).singleElement().asString().startsWith("DP10R");
        assertThat(cbp.payment(ENTRY).paid()).isEqualTo("80.00");
        assertThat(cbp.payment(ENTRY).status()).isEqualTo("REFUNDED");
    }

    @Test
    void whatWasPaidOnAnInformalEntryIsItsLiquidation() {
        duty.filed(informal("ABC", 2, 900));
        duty.owes(2, "100.00");
        duty.owesAnew(3, "200.00");
        assertThat(cbp.payment(ENTRY).toPay()).isEqualTo("200.00");
        cbp.payDuty(ENTRY);
        duty.owesAnew(4, "300.00");

        assertThat(cbp.payment(ENTRY).toPay()).isEqualTo("0.00");
        assertThat(duty.lastDecision().text()).contains("19 CFR 159.10");
    }
}
