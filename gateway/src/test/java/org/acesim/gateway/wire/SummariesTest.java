package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchCondition;
import org.acesim.catair.envelope.BatchFinding;
import org.acesim.catair.envelope.BatchRejection;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.catair.own.PaymentMessage;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.SummaryItem;
import org.acesim.catair.summary.SummaryTariff;
import org.acesim.routes.control.ControlMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Entry summaries: drafted, filed, answered, replaced, deleted, and what is owed for them paid. */
@ExtendWith(OneGateway.class)
class SummariesTest {
    private final RunningGateway gateway;

    SummariesTest(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @Test
    void theSummaryOfAReleasedEntryIsDraftedAndFiled() throws Exception {
        String number = released(shirt("SM1", ""));
        gateway.told(number, "SUMMARY_ACCEPTED");
        EntrySummary summary = sent(number);
        assertThat(summary.header().action()).isEqualTo("A");
        assertThat(summary.header().paymentType()).isEqualTo("1");
        SummaryItem line = summary.lines().get(0);
        assertThat(line.tariffs())
                .extracting(SummaryTariff::tariff)
                .extracting(tariff -> tariff.hts() + " " + tariff.duty() + " " + tariff.value())
                .containsExactly("99038815 37.50 0", "6109100012 82.50 500");
        assertThat(summary.totals().all().duty()).isEqualByComparingTo("120.00");
        assertThat(summary.totals().all().fees()).isEqualByComparingTo("2.53");
        assertThat(summary.attachments().fees().first().amount()).isEqualByComparingTo("2.53");
        JsonNode entry = gateway.entry(number);
        assertThat(entry.at("/summary/status").asString()).isEqualTo("ACCEPTED");
        assertThat(entry.at("/summary/dueBy").asString()).isEqualTo("2024-06-17");
        assertThat(messages(number)).contains("AE", "AX");
    }

    @Test
    void releasedAgainAfterASuspensionItIsNotFiledTwice() throws Exception {
        String number = released(shirt("SM2", ""));
        gateway.told(number, "SUMMARY_ACCEPTED");
        gateway.cbp.tell(number, "99");
        gateway.until(number, "SUSPENDED");
        await().until(() -> gateway.entry(number).get("status").asString().equals("SUSPENDED"));
        gateway.cbp.tell(number, "98");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> gateway.entry(number).get("status").asString().equals("RELEASED"));
        assertThat(sentOf(number)).hasSize(1);
    }

    @Test
    void whereDutyIsPaidBeforeReleaseItIsFiledOnceWhenCbpAsksForIt() throws Exception {
        String number = admissible(shirt("SM41", ""));
        assertThat(sentOf(number)).isEmpty();
        gateway.cbp.notify(NoticesTest.notice(number, NoticeKind.PAYMENT_FIRST, NoticeStatus.OPEN, 0, null));
        gateway.told(number, "SUMMARY_ACCEPTED");
        assertThat(sent(number).header().action()).isEqualTo("A");
        assertThat(gateway.entry(number).get("status").asString()).isEqualTo("ADMISSIBLE");

        gateway.cbp.notify(NoticesTest.notice(number, NoticeKind.PAYMENT_FIRST, NoticeStatus.OPEN, 0, null));
        gateway.cbp.tell(number, "98");
        gateway.until(number, "RELEASED");
        assertThat(sentOf(number)).hasSize(1);
        assertThat(gateway.entry(number).at("/summary/dueBy").asString()).isEqualTo("2024-06-17");
    }

    @Test
    void whereDutyIsPaidBeforeReleaseAFilerWhoFilesItselfIsTold() throws Exception {
        String number = admissible(shirt("SM42", "\"summary\":\"FILER\","));
        gateway.cbp.notify(NoticesTest.notice(number, NoticeKind.PAYMENT_FIRST, NoticeStatus.OPEN, 0, null));
        gateway.told(number, "PAYMENT_FIRST");
        assertThat(text(gateway.entry(number), "SUMMARY_DUE")).contains("before release", "/summary");
        assertThat(sentOf(number)).isEmpty();
    }

    private String admissible(String filing) throws Exception {
        gateway.cbp.script((cbp, batch) -> cbp.answer(batch, Answers::accepted, Answers.status("93", "95", "97")));
        String number = gateway.file(filing);
        gateway.until(number, "ADMISSIBLE");
        return number;
    }

    @Test
    void whatCannotBeDraftedIsSaidWithItsPlaceAndWhatToDo() throws Exception {
        String number = released(shirt("SM3", "").replace(",{\"quantity\":\"9\",\"unit\":\"KG\"}", ""));
        JsonNode entry = gateway.entry(number);
        assertThat(entry.at("/summary/status").asString()).isEqualTo("DUE");
        assertThat(text(entry, "SUMMARY_NOT_DRAFTED")).contains("/lines/0/statistical");
        assertThat(text(entry, "SUMMARY_DUE")).contains("2024-06-17", "/summary");
        assertThat(sentOf(number)).isEmpty();

        RunningGateway.Answer stated = gateway.postTo(
                "ABC",
                path(number),
                "application/json",
                "{\"lines\":[{\"statistical\":[{\"quantity\":5,\"unit\":\"DOZ\"},{\"quantity\":9,\"unit\":\"KG\"}]}]}");
        assertThat(stated.status()).as(stated.body()).isEqualTo(202);
        gateway.told(number, "SUMMARY_ACCEPTED");
    }

    @Test
    void aFilerWhoFilesItselfIsLeftTo() throws Exception {
        String number = released(shirt("SM4", "\"summary\":\"FILER\","));
        JsonNode entry = gateway.entry(number);
        assertThat(entry.at("/summary/status").asString()).isEqualTo("DUE");
        assertThat(entry.at("/summary/dueBy").asString()).isEqualTo("2024-06-17");
        assertThat(sentOf(number)).isEmpty();

        RunningGateway.Answer draft = draft(number, "{}");
        assertThat(draft.status()).as(draft.body()).isEqualTo(200);
        assertThat(draft.json().at("/summary/lines/0/duty").asString()).isEqualTo("120.00");
        assertThat(draft.json().at("/summary/lines/0/chapter99/0").asString()).isEqualTo("9903.88.15");
        assertThat(draft.json().at("/summary/totals/total").asString()).isEqualTo("122.53");
        assertThat(draft.json().at("/records/0").asString()).startsWith("10AABC");
        assertThat(sentOf(number)).isEmpty();

        String again = draft.json().get("summary").toString();
        assertThat(draft(number, again).body()).isEqualTo(draft.body());
        assertThat(file(number, again).status()).isEqualTo(202);
        gateway.told(number, "SUMMARY_ACCEPTED");
        assertThat(sent(number).totals().all().duty()).isEqualByComparingTo("120.00");
    }

    @Test
    void whatTheFilerStatesTakesThePlaceOfTheDraft() throws Exception {
        String number = released(shirt("SM5", "\"summary\":\"FILER\","));
        String stated = "{\"paymentType\":\"2\",\"statementDate\":\"2024-06-14\",\"live\":true,"
                + "\"lines\":[{\"number\":1,\"value\":\"400.00\",\"duty\":\"97.00\",\"grossWeightKg\":\"9.4\"}],"
                + "\"fees\":[{\"class\":\"311\",\"amount\":\"2.60\"}],\"totals\":{\"duty\":\"98.00\"}}";
        assertThat(file(number, stated).status()).isEqualTo(202);
        gateway.told(number, "SUMMARY_ACCEPTED");
        EntrySummary summary = sent(number);
        assertThat(summary.header().paymentType()).isEqualTo("2");
        assertThat(summary.header().statementDate()).isEqualTo(LocalDate.of(2024, 6, 14));
        assertThat(summary.header().live()).isTrue();
        assertThat(summary.lines().get(0).line().grossWeight()).isEqualTo(9);
        assertThat(summary.lines().get(0).tariffs())
                .extracting(SummaryTariff::tariff)
                .extracting(tariff -> tariff.hts() + " " + tariff.duty() + " " + tariff.value())
                .containsExactly("99038815 30.00 0", "6109100012 67.00 400");
        assertThat(summary.totals().all().duty()).isEqualByComparingTo("98.00");
        assertThat(summary.totals().all().fees()).isEqualByComparingTo("2.60");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"colour\":1,\"lines\":[{\"dutty\":1}]}             | 422 | /colour /lines/0/dutty",
                "{\"lines\":[{\"number\":2}]}                         | 422 | /lines/0/number",
                "{\"lines\":[{\"duty\":\"-1\",\"hts\":\"1\"}]}        | 422 | /lines/0/hts",
                "{\"lines\":[{\"duty\":\"1.005\"}]}                   | 422 | /lines/0/duty",
                "{\"fees\":[{\"class\":\"999\"},{\"class\":\"311\"}]} | 422 | /fees/0/class /fees/1/amount",
                "{\"paymentType\":\"9\"}                              | 422 | /paymentType",
                "{\"statementDate\":\"2024-06-14\"}                   | 422 | /statementDate",
                "{\"paymentType\":\"2\",\"statementDate\":\"2024-06-15\"} | 422 | /statementDate",
                "{\"totals\":{\"total\":\"1.00\"}}                    | 422 | /totals/total",
                "{\"lines\":[{\"spi\":\"S\"}]}                        | 422 | /lines/0/spi",
                "{\"lines\":[{\"hts\":\"6118.00.0000\"}]}             | 422 | /lines/0/hts",
                "{\"lines\":[{\"hts\":\"9903.01.2500\"}]}             | 422 | /lines/0/hts",
                "{\"lines\":[{\"chapter99\":[\"9903.01.25\"]}]}        | 422 | /lines/0/chapter99",
                "{\"lines\":[{\"origin\":\"DE\",\"chapter99\":[\"9903.88.15\"]}]} | 422 | /lines/0/chapter99",
                "{\"lines\":[{\"statistical\":[{\"quantity\":5,\"unit\":\"NO\"},{\"quantity\":9,\"unit\":\"KG\"}]}]}  | 422 | /lines/0/statistical",
                "{\"lines\":[{\"statistical\":[{\"quantity\":5,\"unit\":\"DOZ\"}]}]} | 422 | /lines/0/statistical",
                "{\"lines\":[{\"statistical\":[{\"quantity\":-5,\"unit\":\"DOZ\"},{\"quantity\":9,\"unit\":\"KG\"}]}]} | 422 | /lines/0/statistical/0/quantity",
                "{\"lines\":[{\"statistical\":[{\"quantity\":1e30,\"unit\":\"DOZ\"},{\"quantity\":9,\"unit\":\"KG\"}]}]} | 422 | /lines/0/statistical/0/quantity",
                "{\"lines\":[{\"value\":\"-1\"}]}                    | 422 | /lines/0/value",
                "{\"lines\":[{\"value\":1e30}]}                      | 422 | /lines/0/value",
                "{\"lines\":[{\"value\":\"9999999999\"}]}            | 422 | ",
                "{\"lines\":[{\"duty\":\"200000000.00\"}]}           | 422 | ",
                "[]                                                   | 400 | ",
                "{                                                    | 400 | "
            })
    void everyProblemOfASummaryIsToldAtOnceAndNothingIsFiled(String stated, int status, String pointers)
            throws Exception {
        String number = released(shirt("SM6", "\"summary\":\"FILER\","));
        RunningGateway.Answer answer = file(number, stated);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        if (pointers != null) {
            assertThat(answer.json().get("errors").valueStream().map(error -> error.get("pointer")
                            .asString()))
                    .contains(pointers.split(" "));
        }
        assertThat(sentOf(number)).isEmpty();
    }

    @Test
    void itIsReplacedAndDeletedAndEachIsRefusedWhereItCannotBe() throws Exception {
        String number = released(shirt("SM7", "\"summary\":\"FILER\","));
        assertThat(gateway.call("PUT", "ABC", path(number), "{}").status()).isEqualTo(409);
        assertThat(gateway.call("DELETE", "ABC", path(number), "").status()).isEqualTo(409);
        gateway.cbp.summaryScript((cbp, batch) -> {});
        assertThat(file(number, "{}").status()).isEqualTo(202);
        assertThat(file(number, "{}").status()).isEqualTo(409);
        assertThat(gateway.call("DELETE", "ABC", "/api/v1/entries/" + number + "?reason=01", "")
                        .status())
                .isEqualTo(409);
        answer(number);
        gateway.told(number, "SUMMARY_ACCEPTED");
        assertThat(file(number, "{}").status()).isEqualTo(409);

        gateway.cbp.summaryScript(ScriptedCbp.TAKES_SUMMARIES);
        assertThat(gateway.call("PUT", "ABC", path(number), "{\"lines\":[{\"duty\":\"121.00\"}]}")
                        .status())
                .isEqualTo(202);
        gateway.told(number, "SUMMARY_REPLACED");
        assertThat(sent(number).header().action()).isEqualTo("R");
        assertThat(sent(number).header().brokerReference())
                .isEqualTo(sentOf(number).get(0).header().brokerReference());
        assertThat(gateway.call("DELETE", "ABC", path(number), "").status()).isEqualTo(202);
        gateway.told(number, "SUMMARY_DELETED");
        assertThat(sent(number).header().action()).isEqualTo("D");
        assertThat(status(number)).isEqualTo("DUE");
    }

    @Test
    void aRejectionIsToldWithWhatItIsAbout() throws Exception {
        gateway.cbp.summaryScript((cbp, batch) -> cbp.send(SummaryAnswers.response(
                batch, SummaryAnswers.rejected("624", "EST DUTY/CALC'D DUTY MISMATCH - LINE"))));
        String number = released(shirt("SM8", ""));
        gateway.told(number, "SUMMARY_REJECTED");
        JsonNode entry = gateway.entry(number);
        assertThat(entry.get("status").asString()).isEqualTo("RELEASED");
        assertThat(entry.at("/summary/status").asString()).isEqualTo("REJECTED");
        assertThat(text(entry, "CONDITION")).contains("MISMATCH", "line 001", "6109100012");
        gateway.cbp.summaryScript(ScriptedCbp.TAKES_SUMMARIES);
        assertThat(file(number, "{}").status()).isEqualTo(202);
        gateway.told(number, "SUMMARY_ACCEPTED");
        assertThat(status(number)).isEqualTo("ACCEPTED");
    }

    @Test
    void aRejectedReplacementTakesTheEarlierSummaryWithIt() throws Exception {
        String number = released(shirt("SM9", ""));
        gateway.told(number, "SUMMARY_ACCEPTED");
        gateway.cbp.summaryScript((cbp, batch) ->
                cbp.send(SummaryAnswers.response(batch, SummaryAnswers.rejected("B29", "SUMMARY UNDER CBP CONTROL"))));
        gateway.call("PUT", "ABC", path(number), "{}");
        gateway.told(number, "SUMMARY_REJECTED");
        assertThat(status(number)).isEqualTo("ACCEPTED");
        gateway.cbp.summaryScript((cbp, batch) -> cbp.send(
                SummaryAnswers.response(batch, SummaryAnswers.rejected("Z18", "SIM: THE EARLIER SUMMARY IS DELETED"))));
        gateway.call("PUT", "ABC", path(number), "{}");
        await().atMost(Duration.ofSeconds(10)).until(() -> status(number).equals("REJECTED"));
    }

    @Test
    void aRejectedBatchRejectsTheSummariesAndNotTheEntries() throws Exception {
        gateway.cbp.summaryScript((cbp, batch) -> cbp.send(
                BatchWriter.write(BatchRejection.of(batch, List.of(BatchFinding.ofBatch(BatchCondition.X13))))));
        String number = released(shirt("SM10", ""));
        gateway.told(number, "SUMMARY_REJECTED");
        JsonNode entry = gateway.entry(number);
        assertThat(entry.get("status").asString()).isEqualTo("RELEASED");
        assertThat(entry.at("/summary/status").asString()).isEqualTo("REJECTED");
    }

    @Test
    void lateIsWhatCbpSaysIsLate() throws Exception {
        String number = released(shirt("SM11", "\"summary\":\"FILER\","));
        gateway.cbp.notify(NoticesTest.notice(number, NoticeKind.LATE_SUMMARY, NoticeStatus.OPEN, 0, null));
        gateway.told(number, "LATE_SUMMARY");
        assertThat(status(number)).isEqualTo("LATE");
        assertThat(gateway.entry(number).get("inquiries").size()).isZero();
        file(number, "{}");
        gateway.told(number, "SUMMARY_ACCEPTED");
        gateway.cbp.notify(NoticesTest.notice(number, NoticeKind.LATE_SUMMARY, NoticeStatus.CLOSED, 0, null));
        assertThat(status(number)).isEqualTo("ACCEPTED");
    }

    @Test
    void whatIsDueIsPaidOnceItIsDue() throws Exception {
        String number = released(shirt("SM12", ""));
        gateway.told(number, "SUMMARY_ACCEPTED");
        RunningGateway.Answer early = pay(number);
        assertThat(early.status()).isEqualTo(409);
        tell(number, PaymentMessage.Status.DUE, "122.53", LocalDate.of(2024, 6, 17));
        gateway.told(number, "PAYMENT_DUE");
        JsonNode payment = gateway.entry(number).get("payment");
        assertThat(payment.propertyNames()).containsExactly("status", "dueBy", "amount");
        assertThat(payment.get("status").asString()).isEqualTo("DUE");
        assertThat(payment.get("dueBy").asString()).isEqualTo("2024-06-17");
        assertThat(pay(number).status()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(gateway.cbp.controls())
                .contains(new ControlMessage.DutyPayment(number)));
        tell(number, PaymentMessage.Status.PAID, "122.53", null);
        gateway.told(number, "PAYMENT_PAID");
        assertThat(gateway.entry(number).at("/payment/status").asString()).isEqualTo("PAID");
        RunningGateway.Answer again = pay(number);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("detail").asString()).contains("PAID", "122.53");
        tell(number, PaymentMessage.Status.LATE, "5.00", LocalDate.of(2024, 7, 17));
        gateway.told(number, "PAYMENT_LATE");
        assertThat(gateway.entry(number).at("/payment/status").asString()).isEqualTo("LATE");
    }

    @Test
    void whatIsOnAStatementIsNotPaidApart() throws Exception {
        String number = released(shirt("SM15", "\"paymentType\":\"2\","));
        gateway.told(number, "SUMMARY_ACCEPTED");
        assertThat(sent(number).header().statementDate()).isEqualTo(LocalDate.of(2024, 6, 4));
        tell(number, PaymentMessage.Status.DUE, "122.53", LocalDate.of(2024, 6, 17));
        gateway.told(number, "PAYMENT_DUE");
        RunningGateway.Answer answer = pay(number);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("detail").asString()).contains("122.53", "statement");
    }

    @Test
    void aBondWithoutItsSuretyIsNotDrafted() throws Exception {
        String number = released(shirt("SM40", "\"summary\":\"FILER\",\"bond\":{\"type\":\"8\"},"));

        RunningGateway.Answer answer = draft(number, "{}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/bond/suretyCode");
    }

    @Test
    void aBillThatIsTooLongForTheSummaryIsLeftOutAndSaid() throws Exception {
        String number = released(shirt("SM41", "").replace("HAWBSM41", "HAWB0001234567"));
        gateway.told(number, "SUMMARY_ACCEPTED");

        assertThat(sent(number).shipment().manifests()).isEmpty();
        assertThat(text(gateway.entry(number), "NOTE"))
                .contains("The bill with HAWB0001234567 is not on the entry summary");
        String fits = released(shirt("SM42", "\"summary\":\"FILER\",").replace("HAWBSM42", "HAWB00012345"));
        assertThat(draft(fits, "{}").json().get("notes").isEmpty()).isTrue();
        assertThat(draft(fits, "{}").json().get("records").valueStream().map(JsonNode::asString))
                .anyMatch(record -> record.startsWith("23H    HAWB00012345"));
    }

    @Test
    void theFilersOwnRecordsGoAsTheyCame() throws Exception {
        String number = released(shirt("SM13", "\"summary\":\"FILER\","));
        String records = String.join(
                "\n",
                draft(number, "{}")
                        .json()
                        .get("records")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        String own = records.replaceFirst("(?m)^44MEN", "44OUR");
        RunningGateway.Answer answer = gateway.postTo("ABC", path(number), "text/plain", own);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        gateway.told(number, "SUMMARY_ACCEPTED");
        assertThat(sent(number)
                        .lines()
                        .get(0)
                        .goods()
                        .get(0)
                        .descriptions()
                        .get(0)
                        .text())
                .startsWith("OUR");
        String broken = records.replaceFirst("(?m)^11", "1X");
        RunningGateway.Answer refused = gateway.send(
                "ABC",
                gateway.request(path(number))
                        .header("Content-Type", "text/plain")
                        .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(broken)));
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        String other = Numbers.fresh("ABC").replace("-", "");
        RunningGateway.Answer another = gateway.send(
                "ABC",
                gateway.request(path(number))
                        .header("Content-Type", "text/plain")
                        .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(
                                "10AABC  " + other.substring(3) + records.substring(16))));
        assertThat(another.json().at("/errors/0/pointer").asString()).isEqualTo("10 columns 4-16");
    }

    @Test
    void aParcelOfTypeEightySixHasNoSummaryAndOwesNothing() throws Exception {
        gateway.cbp.script(ScriptedCbp.OBLIGING);
        String number = gateway.file(Filings.parcel("SM14"));
        JsonNode entry = gateway.until(number, "RELEASED");
        assertThat(entry.at("/summary/status").asString()).isEqualTo("NOT_REQUIRED");
        assertThat(file(number, "{}").status()).isEqualTo(409);
        assertThat(draft(number, "{}").status()).isEqualTo(409);
        assertThat(pay(number).status()).isEqualTo(409);
        assertThat(gateway.postTo("XYZ", path(number), "application/json", "{}").status())
                .isEqualTo(404);
    }

    private String released(String filing) throws Exception {
        gateway.cbp.script(ScriptedCbp.OBLIGING);
        String number = gateway.file(filing);
        gateway.until(number, "RELEASED");
        return number;
    }

    /** The Chinese cotton T-shirts of docs/duty.md. */
    static String shirt(String reference, String more) {
        return Filings.parcel(reference, more)
                .replace("\"entryType\":\"86\"", "\"entryType\":\"11\"")
                .replace(
                        "\"invoice\":",
                        "\"importerOfRecord\":{\"qualifier\":\"EI\",\"number\":\"12-345678900\"},\"invoice\":")
                .replace("\"origin\":\"DE\"", "\"origin\":\"CN\"")
                .replace("\"value\":\"75.00\"", "\"value\":\"500.00\"")
                .replace(
                        "\"unit\":\"PCS\"}",
                        "\"unit\":\"PCS\",\"statistical\":[{\"quantity\":\"5\",\"unit\":\"DOZ\"},{\"quantity\":\"9\",\"unit\":\"KG\"}]}");
    }

    private void answer(String number) {
        Batch batch = gateway.cbp.summaries().stream()
                .filter(sent -> summaries(sent).stream().anyMatch(summary -> isOf(summary, number)))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        gateway.cbp.send(SummaryAnswers.response(batch, SummaryAnswers::taken));
    }

    private void tell(String number, PaymentMessage.Status status, String amount, LocalDate dueBy) {
        PaymentMessage message = new PaymentMessage(
                EntryNumber.parse(number).orElseThrow(),
                PaymentMessage.Kind.DUTY,
                status,
                0,
                new BigDecimal(amount),
                LocalDateTime.of(2024, 6, 3, 9, 30),
                dueBy);
        gateway.cbp.send(gateway.cbp.response(
                gateway.cbp.batchOf(number, CargoRelease::write), "DP", release -> message.write()));
    }

    private RunningGateway.Answer file(String number, String stated) throws Exception {
        return gateway.postTo("ABC", path(number), "application/json", stated);
    }

    private RunningGateway.Answer draft(String number, String stated) throws Exception {
        return gateway.postTo("ABC", path(number) + "?draft=true", "application/json", stated);
    }

    private RunningGateway.Answer pay(String number) throws Exception {
        return gateway.call("POST", "ABC", "/api/v1/entries/" + number + "/payment", "");
    }

    private String status(String number) throws Exception {
        return gateway.entry(number).at("/summary/status").asString();
    }

    private String messages(String number) throws Exception {
        return gateway.call("GET", "ABC", "/api/v1/entries/" + number + "/messages", "")
                .body();
    }

    private static String text(JsonNode entry, String event) {
        return entry.get("timeline")
                .valueStream()
                .filter(told -> told.get("event").asString().equals(event))
                .map(told -> told.get("text").asString())
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private EntrySummary sent(String number) {
        List<EntrySummary> sent = sentOf(number);
        return sent.get(sent.size() - 1);
    }

    private List<EntrySummary> sentOf(String number) {
        return gateway.cbp.summaries().stream()
                .flatMap(batch -> summaries(batch).stream())
                .filter(summary -> isOf(summary, number))
                .toList();
    }

    private static List<EntrySummary> summaries(Batch batch) {
        return batch.blocks().stream()
                .flatMap(block -> block.transactions().stream())
                .map(transaction -> EntrySummary.read(transaction).orThrow())
                .toList();
    }

    private static boolean isOf(EntrySummary summary, String number) {
        return number.replace("-", "")
                .equals(summary.header().filerCode() + summary.header().entryNumber());
    }

    private static String path(String number) {
        return "/api/v1/entries/" + number + "/summary";
    }
}
