package org.acesim.cbp.payment;

import static org.acesim.cbp.payment.DutyCase.ENTRY;
import static org.acesim.cbp.wire.SampleBatch.formal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.review.ReviewEvent;
import org.acesim.cbp.wire.SimulatedCbp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an entry owes, from its assessment to its payment. It is Monday, 3 June 2024; goods are released at once. */
class DutyLedgerTest {
    private final SimulatedCbp cbp = SimulatedCbp.onH2();
    private final DutyCase duty = new DutyCase(cbp);

    @AfterEach
    void close() {
        cbp.close();
    }

    @Test
    void isDueTenWorkingDaysAfterReleaseAndPaidOnce() {
        duty.filed(formal("ABC", 2, 3000));
        duty.owes(2, "526.72");

        assertThat(cbp.payment(ENTRY))
                .isEqualTo(new PaymentView(
                        "DUE", "526.72", "0.00", "0.00", "526.72", null, null, LocalDate.of(2024, 6, 17), false, null));
        assertThat(duty.lastDecision().text()).contains("by 2024-06-17", "ten working days after release");
        assertThat(duty.told()).singleElement().asString().startsWith("DP10D").contains("0617");

        cbp.payDuty(ENTRY);
        assertThat(duty.told()).singleElement().asString().startsWith("DP10P");
        assertThat(cbp.payment(ENTRY).status()).isEqualTo("PAID");
        assertThat(cbp.isSettled(ENTRY)).isTrue();

        cbp.payDuty(ENTRY);
        duty.becomes("2024-07-01", 9);
        assertThat(duty.told()).isEmpty();
        assertThat(cbp.entry(ENTRY).decisions())
                .filteredOn(decision -> decision.rule() == Decision.Rule.PAYMENT)
                .hasSize(2);
    }

    @Test
    void isLateFromTheNextDayOnWithInterestUntilItIsPaid() {
        duty.filed(formal("ABC", 2, 3000));
        duty.owes(2, "36500.00");
        duty.told();

        duty.becomes("2024-06-17", 23);
        assertThat(duty.told()).isEmpty();
        duty.becomes("2024-06-27", 9);
        assertThat(duty.told()).hasSize(2).first().asString().startsWith("DP10L");
        assertThat(cbp.payment(ENTRY).toPay()).isEqualTo("36580.00");
        assertThat(cbp.payment(ENTRY).interest()).isEqualTo("80.00");
        assertThat(duty.lastDecision().text()).contains("8 percent a year", "19 USC 1505(c)");

        cbp.payDuty(ENTRY);
        assertThat(duty.told())
                .satisfiesExactly(paid -> assertThat(paid).startsWith("DP10P"), closed -> assertThat(closed)
                        .isEqualTo("DN10LPC"));
        assertThat(cbp.payment(ENTRY).interestPaid()).isEqualTo("80.00");
        assertThat(duty.lastDecision().text()).contains("36500.00 USD and 80.00 USD of interest");
    }

    @Test
    void isLateAtOnceWithOneAmountWhereItsDayIsOverWhenItIsAssessed() {
        duty.filed(formal("ABC", 2, 3000));
        duty.becomes("2024-06-27", 9);
        duty.owes(2, "36500.00");

        assertThat(duty.told())
                .satisfiesExactly(
                        late -> assertThat(late)
                                .startsWith("DP10L")
                                .contains("3658000")
                                .contains("061724"),
                        notice -> assertThat(notice).isEqualTo("DN10LPO"));
        assertThat(cbp.payment(ENTRY).status()).isEqualTo("LATE");
        assertThat(cbp.payment(ENTRY).toPay()).isEqualTo("36580.00");
        assertThat(duty.lastDecision().text()).contains("was due by 2024-06-17 and is not paid");

        duty.becomes("2024-06-28", 9);
        assertThat(duty.told()).isEmpty();

        cbp.payDuty(ENTRY);
        assertThat(duty.told())
                .satisfiesExactly(
                        paid -> assertThat(paid).startsWith("DP10P").contains("3658800"),
                        closed -> assertThat(closed).isEqualTo("DN10LPC"));
    }

    @Test
    void isPaidInTimeUntilTheLastMomentOfItsDay() {
        duty.filed(formal("ABC", 2, 3000));
        duty.becomes("2024-06-17", 23);
        duty.owes(2, "100.00");

        assertThat(duty.told()).singleElement().asString().startsWith("DP10D");
    }

    @Test
    void nothingOwedIsNothingDue() {
        duty.filed(formal("ABC", 2, 3000));
        duty.owes(2, "0.00");

        assertThat(duty.told()).isEmpty();
        assertThat(cbp.payment(ENTRY).status()).isEqualTo("NONE");
    }

    @Test
    void anEntryThatIsNotReleasedIsDueOnceItIs() {
        cbp.inspecting(Map.of("01", BigDecimal.ONE));
        duty.filed(formal("ABC", 2, 3000));
        duty.owes(2, "100.00");
        assertThat(cbp.payment(ENTRY).dueBy()).isNull();
        assertThat(duty.told()).hasSize(1);

        duty.becomes("2024-06-04", 9);
        cbp.happen(ENTRY, ReviewEvent.REVIEW_PASSED);
        assertThat(cbp.entry(ENTRY).status()).isEqualTo(EntryStatus.RELEASED);
        assertThat(cbp.payment(ENTRY).dueBy()).isEqualTo("2024-06-18");
        assertThat(duty.told()).hasSize(3).element(1).asString().startsWith("DP10D");
    }
}
