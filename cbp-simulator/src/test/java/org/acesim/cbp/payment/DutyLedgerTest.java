package org.acesim.cbp.payment;

import static org.acesim.cbp.wire.SampleBatch.formal;
import static org.acesim.cbp.wire.SampleBatch.informal;
import static org.acesim.cbp.wire.SampleBatch.ofGateway;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.clock.Deadline;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.review.ReviewEvent;
import org.acesim.cbp.wire.SimulatedCbp;
import org.acesim.customs.calendar.CustomsZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an entry owes, from its assessment to its payment. It is Monday, 3 June 2024; goods are released at once. */
class DutyLedgerTest {
    private static final String ENTRY = number(2);

    private final SimulatedCbp cbp = SimulatedCbp.onH2();

    @AfterEach
    void close() {
        cbp.close();
    }

    private static String number(long serial) {
        return EntryNumber.of("ABC", serial).toString();
    }

    private void filed(List<String> records) {
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", records)));
        cbp.sent();
    }

    private DutyOwed owed(String total) {
        return owed(ENTRY, "01", 2, total, false, false, "", null);
    }

    private DutyOwed owed(
            String number,
            String entryType,
            int version,
            String total,
            boolean revised,
            boolean live,
            String paymentType,
            LocalDate printOn) {
        return new DutyOwed(
                number,
                new Submission("4701", "GWY", "ABC", "4701", "", "", "ID:1"),
                entryType,
                version,
                new BigDecimal(total),
                revised,
                live,
                paymentType,
                printOn,
                cbp.now());
    }

    private void becomes(String day, int hour) {
        cbp.advanceTo(moment(day, hour));
    }

    private static Instant moment(String day, int hour) {
        return LocalDate.parse(day)
                .atTime(LocalTime.of(hour, 0))
                .atZone(CustomsZone.NEW_YORK)
                .toInstant();
    }

    /** What CBP has told since this was last asked: the status of payments and entries, and notices. */
    private List<String> told() {
        return cbp.sent().stream()
                .flatMap(message -> message.content().lines())
                .filter(record -> record.startsWith("DP10") || record.startsWith("DN10") || record.startsWith("SO60"))
                .map(record -> record.startsWith("DP10")
                        ? record.substring(0, 4) + record.charAt(16) + " "
                                + record.substring(17).strip().replaceAll(" +", " ")
                        : record.startsWith("DN10")
                                ? record.substring(0, 4) + record.substring(15, 18)
                                : record.substring(0, 4) + record.substring(14, 16))
                // What is assessed here was never filed: its summary is late all the same.
                .filter(record -> !record.startsWith("DN10LS"))
                .toList();
    }

    private Decision last(Decision.Rule rule) {
        return cbp.entry(ENTRY).decisions().stream()
                .filter(decision -> decision.rule() == rule)
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    @Test
    void isDueTenWorkingDaysAfterReleaseAndPaidOnce() {
        filed(formal("ABC", 2, 3000));
        cbp.assess(owed("526.72"));

        assertThat(cbp.payment(ENTRY))
                .isEqualTo(new PaymentView(
                        "DUE", "526.72", "0.00", "0.00", "526.72", null, null, LocalDate.of(2024, 6, 17), false, null));
        assertThat(last(Decision.Rule.PAYMENT).text()).contains("by 2024-06-17", "ten working days after release");
        assertThat(told()).singleElement().asString().startsWith("DP10D").contains("0617");

        cbp.payDuty(ENTRY);
        assertThat(told()).singleElement().asString().startsWith("DP10P");
        assertThat(cbp.payment(ENTRY).status()).isEqualTo("PAID");
        assertThat(cbp.isSettled(ENTRY)).isTrue();

        cbp.payDuty(ENTRY);
        becomes("2024-07-01", 9);
        assertThat(told()).isEmpty();
        assertThat(cbp.entry(ENTRY).decisions())
                .filteredOn(decision -> decision.rule() == Decision.Rule.PAYMENT)
                .hasSize(2);
    }

    @Test
    void isLateFromTheNextDayOnWithInterestUntilItIsPaid() {
        filed(formal("ABC", 2, 3000));
        cbp.assess(owed("36500.00"));
        told();

        becomes("2024-06-17", 23);
        assertThat(told()).isEmpty();
        becomes("2024-06-27", 9);
        assertThat(told()).hasSize(2).first().asString().startsWith("DP10L");
        assertThat(cbp.payment(ENTRY).toPay()).isEqualTo("36580.00");
        assertThat(cbp.payment(ENTRY).interest()).isEqualTo("80.00");
        assertThat(last(Decision.Rule.PAYMENT).text()).contains("8 percent a year", "19 USC 1505(c)");

        cbp.payDuty(ENTRY);
        assertThat(told()).satisfiesExactly(paid -> assertThat(paid).startsWith("DP10P"), closed -> assertThat(closed)
                .isEqualTo("DN10LPC"));
        assertThat(cbp.payment(ENTRY).interestPaid()).isEqualTo("80.00");
        assertThat(last(Decision.Rule.PAYMENT).text()).contains("36500.00 USD and 80.00 USD of interest");
    }

    @Test
    void nothingOwedIsNothingDue() {
        filed(formal("ABC", 2, 3000));
        cbp.assess(owed("0.00"));

        assertThat(told()).isEmpty();
        assertThat(cbp.payment(ENTRY).status()).isEqualTo("NONE");
    }

    @Test
    void aReplacedSummaryOwesWhatItSaysAndALateAssessmentNothing() {
        filed(formal("ABC", 2, 3000));
        cbp.assess(owed("100.00"));
        cbp.assess(owed(ENTRY, "01", 3, "120.00", false, false, "", null));
        cbp.assess(owed("100.00"));

        assertThat(cbp.payment(ENTRY).toPay()).isEqualTo("120.00");
        assertThat(told()).hasSize(2);
        becomes("2024-06-18", 1);
        assertThat(told()).hasSize(2);

        cbp.assess(owed(ENTRY, "01", 4, "0.00", false, false, "", null));
        assertThat(told()).satisfiesExactly(none -> assertThat(none).startsWith("DP10D"), closed -> assertThat(closed)
                .isEqualTo("DN10LPC"));
        assertThat(cbp.payment(ENTRY).status()).isEqualTo("NONE");
    }

    @Test
    void aGoneSummaryOwesNothingAndGetsBackWhatWasPaid() {
        filed(formal("ABC", 2, 3000));
        cbp.assess(owed("100.00"));
        cbp.withdrawSummary(ENTRY);
        assertThat(cbp.payment(ENTRY).toPay()).isEqualTo("0.00");

        cbp.assess(owed(ENTRY, "01", 3, "100.00", false, false, "", null));
        cbp.payDuty(ENTRY);
        told();
        cbp.happen(ENTRY, ReviewEvent.CBP_CANCELLATION);

        assertThat(told()).first().asString().startsWith("DP10R");
        assertThat(cbp.payment(ENTRY).refunded()).isEqualTo("100.00");
        assertThat(last(Decision.Rule.PAYMENT).text()).contains("the entry is cancelled", "given back");
    }

    @Test
    void aHigherReassessmentIsBilledForThirtyDaysAndALowerGivenBack() {
        filed(formal("ABC", 2, 3000));
        cbp.assess(owed("100.00"));
        cbp.payDuty(ENTRY);
        told();

        cbp.assess(owed(ENTRY, "01", 3, "119.99", true, false, "", null));
        assertThat(told()).isEmpty();
        assertThat(last(Decision.Rule.PAYMENT).text()).contains("less than 20 USD (19 CFR 159.6)");

        cbp.assess(owed(ENTRY, "01", 4, "150.00", true, false, "", null));
        assertThat(told()).singleElement().asString().startsWith("DP10D");
        assertThat(cbp.payment(ENTRY))
                .isEqualTo(new PaymentView(
                        "DUE", "150.00", "100.00", "0.00", "50.00", null, null, LocalDate.of(2024, 7, 3), false, null));
        becomes("2024-07-04", 9);
        assertThat(told()).hasSize(2).first().asString().startsWith("DP10L");
        cbp.payDuty(ENTRY);
        told();

        cbp.assess(owed(ENTRY, "01", 5, "80.00", true, false, "", null));
        assertThat(told()).singleElement().asString().startsWith("DP10R");
        assertThat(cbp.payment(ENTRY).paid()).isEqualTo("80.00");
        assertThat(cbp.payment(ENTRY).status()).isEqualTo("REFUNDED");
    }

    @Test
    void whatWasPaidOnAnInformalEntryIsItsLiquidation() {
        filed(informal("ABC", 2, 900));
        cbp.assess(owed(ENTRY, "11", 2, "100.00", false, false, "", null));
        cbp.assess(owed(ENTRY, "11", 3, "200.00", true, false, "", null));
        assertThat(cbp.payment(ENTRY).toPay()).isEqualTo("200.00");
        cbp.payDuty(ENTRY);
        cbp.assess(owed(ENTRY, "11", 4, "300.00", true, false, "", null));

        assertThat(cbp.payment(ENTRY).toPay()).isEqualTo("0.00");
        assertThat(last(Decision.Rule.PAYMENT).text()).contains("19 CFR 159.10");
    }

    @Test
    void anEntryThatIsNotReleasedIsDueOnceItIs() {
        cbp.inspecting(Map.of("01", BigDecimal.ONE));
        filed(formal("ABC", 2, 3000));
        cbp.assess(owed("100.00"));
        assertThat(cbp.payment(ENTRY).dueBy()).isNull();
        assertThat(told()).hasSize(1);

        becomes("2024-06-04", 9);
        cbp.happen(ENTRY, ReviewEvent.REVIEW_PASSED);
        assertThat(cbp.entry(ENTRY).status()).isEqualTo(EntryStatus.RELEASED);
        assertThat(cbp.payment(ENTRY).dueBy()).isEqualTo("2024-06-18");
        assertThat(told()).hasSize(3).first().asString().startsWith("DP10D");
    }

    @Test
    void aLiveEntryIsReleasedOnceItIsPaid() {
        cbp.inspecting(Map.of("01", BigDecimal.ONE));
        filed(formal("ABC", 2, 3000));
        cbp.assess(owed(ENTRY, "01", 2, "100.00", false, true, "", null));
        assertThat(cbp.payment(ENTRY).dueBy()).isEqualTo("2024-06-03");
        assertThat(cbp.payment(ENTRY).beforeRelease()).isTrue();

        cbp.happen(ENTRY, ReviewEvent.REVIEW_PASSED);
        assertThat(cbp.entry(ENTRY).status()).isEqualTo(EntryStatus.AWAITING_PAYMENT);
        assertThat(told()).last().isEqualTo("SO6097");
        assertThat(last(Decision.Rule.PAYMENT).text()).contains("it is a live entry");
        becomes("2024-07-01", 9);
        assertThat(cbp.payment(ENTRY).status()).isEqualTo("DUE");
        assertThat(cbp.waitingWithoutDeadline()).containsExactly(new Deadline(ENTRY, "the payment of duty", null));

        told();
        cbp.payDuty(ENTRY);
        assertThat(told())
                .satisfiesExactly(paid -> assertThat(paid).startsWith("DP10P"), released -> assertThat(released)
                        .isEqualTo("SO6098"));
        assertThat(cbp.waitingWithoutDeadline()).isEmpty();
    }

    @Test
    void aLiveEntryThatIsPaidBeforeItArrivesIsReleasedLikeAnyOther() {
        cbp.inspecting(Map.of("01", BigDecimal.ONE));
        filed(formal("ABC", 2, 3000));
        cbp.assess(owed(ENTRY, "01", 2, "100.00", false, true, "", null));
        cbp.payDuty(ENTRY);
        cbp.happen(ENTRY, ReviewEvent.REVIEW_PASSED);

        assertThat(cbp.entry(ENTRY).status()).isEqualTo(EntryStatus.RELEASED);
    }

    @Test
    void bySettingGoodsWaitForSummaryAndPayment() {
        cbp.paidFirst("01");
        filed(formal("ABC", 2, 3000));
        assertThat(cbp.entry(ENTRY).status()).isEqualTo(EntryStatus.AWAITING_PAYMENT);
        assertThat(last(Decision.Rule.PAYMENT).text()).contains("by the setting paymentFirst");
        assertThat(cbp.waitingWithoutDeadline())
                .containsExactly(new Deadline(ENTRY, "the entry summary and the payment of duty", null));

        cbp.assess(owed("100.00"));
        assertThat(cbp.entry(ENTRY).status()).isEqualTo(EntryStatus.AWAITING_PAYMENT);
        cbp.payDuty(ENTRY);
        assertThat(cbp.entry(ENTRY).status()).isEqualTo(EntryStatus.RELEASED);
    }

    @Test
    void whatOwesNothingIsReleasedOnceItsSummaryIsAssessed() {
        cbp.paidFirst("01");
        filed(formal("ABC", 2, 3000));
        cbp.assess(owed("0.00"));

        assertThat(cbp.entry(ENTRY).status()).isEqualTo(EntryStatus.RELEASED);
        assertThat(cbp.waitingWithoutDeadline()).isEmpty();
    }

    @Test
    void theOtherTypesAreReleasedFirstAllTheSame() {
        cbp.paidFirst("11");
        filed(formal("ABC", 2, 3000));

        assertThat(cbp.entry(ENTRY).status()).isEqualTo(EntryStatus.RELEASED);
    }
}
