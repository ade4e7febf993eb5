package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.SummaryTariff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Entry summaries that their filers state, replace and delete. */
@ExtendWith(OneGateway.class)
class StatedSummariesTest {
    private final RunningGateway gateway;
    private final SummaryStory summaries;

    StatedSummariesTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.summaries = new SummaryStory(gateway);
    }

    @Test
    void aFilerWhoFilesItselfIsLeftTo() throws Exception {
        String number = summaries.released(Filings.shirt("SM4", "\"summary\":\"FILER\","));
        JsonNode entry = gateway.entry(number);
        assertThat(entry.at("/summary/status").asString()).isEqualTo("DUE");
        assertThat(entry.at("/summary/dueBy").asString()).isEqualTo("2024-06-17");
        assertThat(summaries.sentOf(number)).isEmpty();

        RunningGateway.Answer draft = summaries.draft(number, "{}");
        assertThat(draft.status()).as(draft.body()).isEqualTo(200);
        assertThat(draft.json().at("/summary/lines/0/duty").asString()).isEqualTo("120.00");
        assertThat(draft.json().at("/summary/lines/0/chapter99/0").asString()).isEqualTo("9903.88.15");
        assertThat(draft.json().at("/summary/totals/total").asString()).isEqualTo("122.53");
        assertThat(draft.json().at("/records/0").asString()).startsWith("10AABC");
        assertThat(summaries.sentOf(number)).isEmpty();

        String again = draft.json().get("summary").toString();
        assertThat(summaries.draft(number, again).body()).isEqualTo(draft.body());
        assertThat(summaries.file(number, again).status()).isEqualTo(202);
        gateway.told(number, "SUMMARY_ACCEPTED");
        assertThat(summaries.sent(number).totals().all().duty()).isEqualByComparingTo("120.00");
    }

    @Test
    void whatTheFilerStatesTakesThePlaceOfTheDraft() throws Exception {
        String number = summaries.released(Filings.shirt("SM5", "\"summary\":\"FILER\","));
        String stated = "{\"paymentType\":\"2\",\"statementDate\":\"2024-06-14\",\"live\":true,"
                + "\"lines\":[{\"number\":1,\"value\":\"400.00\",\"duty\":\"97.00\",\"grossWeightKg\":\"9.4\"}],"
                + "\"fees\":[{\"class\":\"311\",\"amount\":\"2.60\"}],\"totals\":{\"duty\":\"98.00\"}}";
        assertThat(summaries.file(number, stated).status()).isEqualTo(202);
        gateway.told(number, "SUMMARY_ACCEPTED");
        EntrySummary summary = summaries.sent(number);
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
        String number = summaries.released(Filings.shirt("SM6", "\"summary\":\"FILER\","));
        RunningGateway.Answer answer = summaries.file(number, stated);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        if (pointers != null) {
            assertThat(answer.json().get("errors").valueStream().map(error -> error.get("pointer")
                            .asString()))
                    .contains(pointers.split(" "));
        }
        assertThat(summaries.sentOf(number)).isEmpty();
    }

    @Test
    void itIsReplacedAndDeletedAndEachIsRefusedWhereItCannotBe() throws Exception {
        String number = summaries.released(Filings.shirt("SM7", "\"summary\":\"FILER\","));
        assertThat(gateway.call("PUT", "ABC", SummaryStory.path(number), "{}").status())
                .isEqualTo(409);
        assertThat(gateway.call("DELETE", "ABC", SummaryStory.path(number), "").status())
                .isEqualTo(409);
        gateway.cbp.summaryScript((cbp, batch) -> {});
        assertThat(summaries.file(number, "{}").status()).isEqualTo(202);
        assertThat(summaries.file(number, "{}").status()).isEqualTo(409);
        assertThat(gateway.call("DELETE", "ABC", "/api/v1/entries/" + number + "?reason=01", "")
                        .status())
                .isEqualTo(409);
        summaries.answer(number);
        gateway.told(number, "SUMMARY_ACCEPTED");
        assertThat(summaries.file(number, "{}").status()).isEqualTo(409);

        gateway.cbp.summaryScript(ScriptedCbp.TAKES_SUMMARIES);
        assertThat(gateway.call("PUT", "ABC", SummaryStory.path(number), "{\"lines\":[{\"duty\":\"121.00\"}]}")
                        .status())
                .isEqualTo(202);
        gateway.told(number, "SUMMARY_REPLACED");
        assertThat(summaries.sent(number).header().action()).isEqualTo("R");
        assertThat(summaries.sent(number).header().brokerReference())
                .isEqualTo(summaries.sentOf(number).get(0).header().brokerReference());
        assertThat(gateway.call("DELETE", "ABC", SummaryStory.path(number), "").status())
                .isEqualTo(202);
        gateway.told(number, "SUMMARY_DELETED");
        assertThat(summaries.sent(number).header().action()).isEqualTo("D");
        assertThat(summaries.status(number)).isEqualTo("DUE");
    }

    @Test
    void theFilersOwnRecordsGoAsTheyCame() throws Exception {
        String number = summaries.released(Filings.shirt("SM13", "\"summary\":\"FILER\","));
        String records = String.join(
                "\n",
                summaries
                        .draft(number, "{}")
                        .json()
                        .get("records")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        String own = records.replaceFirst("(?m)^44MEN", "44OUR");
        RunningGateway.Answer answer = gateway.postTo("ABC", SummaryStory.path(number), "text/plain", own);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        gateway.told(number, "SUMMARY_ACCEPTED");
        assertThat(summaries
                        .sent(number)
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
                gateway.request(SummaryStory.path(number))
                        .header("Content-Type", "text/plain")
                        .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(broken)));
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        String other = Numbers.fresh("ABC").replace("-", "");
        RunningGateway.Answer another = gateway.send(
                "ABC",
                gateway.request(SummaryStory.path(number))
                        .header("Content-Type", "text/plain")
                        .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(
                                "10AABC  " + other.substring(3) + records.substring(16))));
        assertThat(another.json().at("/errors/0/pointer").asString()).isEqualTo("10 columns 4-16");
    }
}
