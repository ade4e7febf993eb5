package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.acesim.catair.envelope.BatchCondition;
import org.acesim.catair.envelope.BatchFinding;
import org.acesim.catair.envelope.BatchRejection;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.catair.own.PaymentMessage;
import org.acesim.routes.control.ControlMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What CBP says of entry summaries, and what is owed for them and paid. */
@ExtendWith(OneGateway.class)
class SummaryRepliesTest {
    private final RunningGateway gateway;
    private final SummaryStory summaries;

    SummaryRepliesTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.summaries = new SummaryStory(gateway);
    }

    @Test
    void aRejectionIsToldWithWhatItIsAbout() throws Exception {
        gateway.cbp.summaryScript((cbp, batch) -> cbp.send(SummaryAnswers.response(
                batch, SummaryAnswers.rejected("624", "EST DUTY/CALC'D DUTY MISMATCH - LINE"))));
        String number = summaries.released(Filings.shirt("SM8", ""));
        gateway.told(number, "SUMMARY_REJECTED");
        JsonNode entry = gateway.entry(number);
        assertThat(entry.get("status").asString()).isEqualTo("RELEASED");
        assertThat(entry.at("/summary/status").asString()).isEqualTo("REJECTED");
        assertThat(SummaryStory.text(entry, "CONDITION")).contains("MISMATCH", "line 001", "6109100012");
        gateway.cbp.summaryScript(ScriptedCbp.TAKES_SUMMARIES);
        assertThat(summaries.file(number, "{}").status()).isEqualTo(202);
        gateway.told(number, "SUMMARY_ACCEPTED");
        assertThat(summaries.status(number)).isEqualTo("ACCEPTED");
    }

    @Test
    void aRejectedReplacementTakesTheEarlierSummaryWithIt() throws Exception {
        String number = summaries.released(Filings.shirt("SM9", ""));
        gateway.told(number, "SUMMARY_ACCEPTED");
        gateway.cbp.summaryScript((cbp, batch) ->
                cbp.send(SummaryAnswers.response(batch, SummaryAnswers.rejected("B29", "SUMMARY UNDER CBP CONTROL"))));
        gateway.call("PUT", "ABC", SummaryStory.path(number), "{}");
        gateway.told(number, "SUMMARY_REJECTED");
        assertThat(summaries.status(number)).isEqualTo("ACCEPTED");
        gateway.cbp.summaryScript((cbp, batch) -> cbp.send(
                SummaryAnswers.response(batch, SummaryAnswers.rejected("Z18", "SIM: THE EARLIER SUMMARY IS DELETED"))));
        gateway.call("PUT", "ABC", SummaryStory.path(number), "{}");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> summaries.status(number).equals("REJECTED"));
    }

    @Test
    void aRejectedBatchRejectsTheSummariesAndNotTheEntries() throws Exception {
        gateway.cbp.summaryScript((cbp, batch) -> cbp.send(
                BatchWriter.write(BatchRejection.of(batch, List.of(BatchFinding.ofBatch(BatchCondition.X13))))));
        String number = summaries.released(Filings.shirt("SM10", ""));
        gateway.told(number, "SUMMARY_REJECTED");
        JsonNode entry = gateway.entry(number);
        assertThat(entry.get("status").asString()).isEqualTo("RELEASED");
        assertThat(entry.at("/summary/status").asString()).isEqualTo("REJECTED");
    }

    @Test
    void lateIsWhatCbpSaysIsLate() throws Exception {
        String number = summaries.released(Filings.shirt("SM11", "\"summary\":\"FILER\","));
        gateway.cbp.notify(NoticesTest.notice(number, NoticeKind.LATE_SUMMARY, NoticeStatus.OPEN, 0, null));
        gateway.told(number, "LATE_SUMMARY");
        assertThat(summaries.status(number)).isEqualTo("LATE");
        assertThat(gateway.entry(number).get("inquiries").size()).isZero();
        summaries.file(number, "{}");
        gateway.told(number, "SUMMARY_ACCEPTED");
        gateway.cbp.notify(NoticesTest.notice(number, NoticeKind.LATE_SUMMARY, NoticeStatus.CLOSED, 0, null));
        assertThat(summaries.status(number)).isEqualTo("ACCEPTED");
    }

    @Test
    void whatIsDueIsPaidOnceItIsDue() throws Exception {
        String number = summaries.released(Filings.shirt("SM12", ""));
        gateway.told(number, "SUMMARY_ACCEPTED");
        RunningGateway.Answer early = summaries.pay(number);
        assertThat(early.status()).isEqualTo(409);
        summaries.tell(number, PaymentMessage.Status.DUE, "122.53", LocalDate.of(2024, 6, 17));
        gateway.told(number, "PAYMENT_DUE");
        JsonNode payment = gateway.entry(number).get("payment");
        assertThat(payment.propertyNames())
                .containsExactly("status", "dueBy", "amount", "paid", "refunded", "interestPaid");
        assertThat(payment.get("status").asString()).isEqualTo("DUE");
        assertThat(payment.get("dueBy").asString()).isEqualTo("2024-06-17");
        assertThat(summaries.pay(number).status()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(gateway.cbp.controls())
                .contains(new ControlMessage.DutyPayment(number)));
        summaries.tell(number, PaymentMessage.Status.PAID, "122.53", null);
        gateway.told(number, "PAYMENT_PAID");
        assertThat(gateway.entry(number).at("/payment/status").asString()).isEqualTo("PAID");
        RunningGateway.Answer again = summaries.pay(number);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("detail").asString()).contains("PAID", "122.53");
        summaries.tell(number, PaymentMessage.Status.LATE, "5.00", LocalDate.of(2024, 7, 17));
        gateway.told(number, "PAYMENT_LATE");
        assertThat(gateway.entry(number).at("/payment/status").asString()).isEqualTo("LATE");
    }

    @Test
    void whatIsGivenBackIsToldApartFromWhatStaysPaid() throws Exception {
        String number = summaries.released(Filings.shirt("SM41", ""));
        gateway.told(number, "SUMMARY_ACCEPTED");
        summaries.tell(number, PaymentMessage.Status.PAID, "100.15", null, sums("100.00", "0.00"));
        gateway.told(number, "PAYMENT_PAID");

        summaries.tell(number, PaymentMessage.Status.REFUNDED, "20.00", null, sums("80.00", "20.00"));
        gateway.told(number, "PAYMENT_REFUNDED");
        assertThat(gateway.entry(number).get("payment").toString())
                .isEqualTo("{\"status\":\"PAID\",\"dueBy\":null,\"amount\":\"80.00\",\"paid\":\"80.00\","
                        + "\"refunded\":\"20.00\",\"interestPaid\":\"0.15\"}");

        summaries.tell(number, PaymentMessage.Status.REFUNDED, "80.00", null, sums("0.00", "100.00"));
        await().untilAsserted(() -> assertThat(
                        gateway.entry(number).at("/payment/status").asString())
                .isEqualTo("NONE"));
        assertThat(gateway.entry(number).at("/payment/refunded").asString()).isEqualTo("100.00");
    }

    private static PaymentMessage.Sums sums(String paid, String refunded) {
        return new PaymentMessage.Sums(new BigDecimal(paid), new BigDecimal(refunded), new BigDecimal("0.15"));
    }

    @Test
    void whatIsOnAStatementIsNotPaidApart() throws Exception {
        String number = summaries.released(Filings.shirt("SM15", "\"paymentType\":\"2\","));
        gateway.told(number, "SUMMARY_ACCEPTED");
        assertThat(summaries.sent(number).header().statementDate()).isEqualTo(LocalDate.of(2024, 6, 4));
        summaries.tell(number, PaymentMessage.Status.DUE, "122.53", LocalDate.of(2024, 6, 17));
        gateway.told(number, "PAYMENT_DUE");
        RunningGateway.Answer answer = summaries.pay(number);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("detail").asString()).contains("122.53", "statement");
    }
}
