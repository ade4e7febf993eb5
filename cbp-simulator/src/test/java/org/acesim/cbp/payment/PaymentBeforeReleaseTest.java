package org.acesim.cbp.payment;

import static org.acesim.cbp.payment.DutyCase.ENTRY;
import static org.acesim.cbp.wire.SampleBatch.formal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.acesim.cbp.clock.Deadline;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.review.ReviewEvent;
import org.acesim.cbp.wire.SimulatedCbp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Goods that are released once their duty is paid, and not before. It is Monday, 3 June 2024. */
class PaymentBeforeReleaseTest {
    private final SimulatedCbp cbp = SimulatedCbp.onH2();
    private final DutyCase duty = new DutyCase(cbp);

    @AfterEach
    void close() {
        cbp.close();
    }

    @Test
    void aLiveEntryIsReleasedOnceItIsPaid() {
        cbp.inspecting(Map.of("01", BigDecimal.ONE));
        duty.filed(formal("ABC", 2, 3000));
        duty.owesLive(2, "100.00");
        assertThat(cbp.payment(ENTRY).dueBy()).isEqualTo("2024-06-03");
        assertThat(cbp.payment(ENTRY).beforeRelease()).isTrue();

        cbp.happen(ENTRY, ReviewEvent.REVIEW_PASSED);
        assertThat(cbp.entry(ENTRY).status()).isEqualTo(EntryStatus.AWAITING_PAYMENT);
        assertThat(duty.told()).last().isEqualTo("SO6097");
        assertThat(duty.lastDecision().text()).contains("it is a live entry");
        duty.becomes("2024-07-01", 9);
        assertThat(cbp.payment(ENTRY).status()).isEqualTo("DUE");
        assertThat(cbp.waitingWithoutDeadline()).containsExactly(new Deadline(ENTRY, "the payment of duty", null));

        duty.told();
        cbp.payDuty(ENTRY);
        assertThat(duty.told())
                .satisfiesExactly(paid -> assertThat(paid).startsWith("DP10P"), released -> assertThat(released)
                        .isEqualTo("SO6098"));
        assertThat(cbp.waitingWithoutDeadline()).isEmpty();
    }

    @Test
    void aLiveEntryThatIsPaidBeforeItArrivesIsReleasedLikeAnyOther() {
        cbp.inspecting(Map.of("01", BigDecimal.ONE));
        duty.filed(formal("ABC", 2, 3000));
        duty.owesLive(2, "100.00");
        cbp.payDuty(ENTRY);
        cbp.happen(ENTRY, ReviewEvent.REVIEW_PASSED);

        assertThat(cbp.entry(ENTRY).status()).isEqualTo(EntryStatus.RELEASED);
    }

    @Test
    void bySettingGoodsWaitForSummaryAndPayment() {
        cbp.paidFirst("01");
        duty.filed(formal("ABC", 2, 3000));
        assertThat(cbp.entry(ENTRY).status()).isEqualTo(EntryStatus.AWAITING_PAYMENT);
        assertThat(duty.lastDecision().text()).contains("by the setting paymentFirst");
        assertThat(cbp.waitingWithoutDeadline())
                .containsExactly(new Deadline(ENTRY, "the entry summary and the payment of duty", null));

        duty.owes(2, "100.00");
        assertThat(cbp.entry(ENTRY).status()).isEqualTo(EntryStatus.AWAITING_PAYMENT);
        cbp.payDuty(ENTRY);
        assertThat(cbp.entry(ENTRY).status()).isEqualTo(EntryStatus.RELEASED);
    }

    @Test
    void whatOwesNothingIsReleasedOnceItsSummaryIsAssessed() {
        cbp.paidFirst("01");
        duty.filed(formal("ABC", 2, 3000));
        duty.owes(2, "0.00");

        assertThat(cbp.entry(ENTRY).status()).isEqualTo(EntryStatus.RELEASED);
        assertThat(cbp.waitingWithoutDeadline()).isEmpty();
    }

    @Test
    void theOtherTypesAreReleasedFirstAllTheSame() {
        cbp.paidFirst("11");
        duty.filed(formal("ABC", 2, 3000));

        assertThat(cbp.entry(ENTRY).status()).isEqualTo(EntryStatus.RELEASED);
    }
}
