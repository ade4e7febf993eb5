package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import org.acesim.app.AcesimClient.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The entries worked by hand, filed, summarized by the gateway's own draft and assessed by CBP, over the queues between
 * them: each owes what it owes to the cent, or is refused.
 */
class OwedOverTheQueuesTest {
    private static final AtomicInteger PARCELS = new AtomicInteger();

    private static AcesimProcess acesim;

    @BeforeAll
    static void start() {
        acesim = SharedProgram.emptied("{\"inspectionRates\": {\"86\": 0, \"11\": 0, \"01\": 0}}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a T-shirt of China,       2026-11-24, 11, 4701, CN, 6109100012,  500, 5 DOZ 9 KG, 182.50,  2.77,  185.27",
        "the same at a courier,    2026-11-24, 11, 4770, CN, 6109100012,  500, 5 DOZ 9 KG, 182.50,  0.00,  182.50",
        "a handbag of Italy,       2026-11-24, 11, 4701, IT, 4202219000,  400, 1 NO,        40.00,  2.77,   42.77",
        "a loudspeaker of Japan,   2026-11-24, 11, 4701, JP, 8518210000,  100, 1 NO,        12.50,  2.77,   15.27",
        "shoes of Vietnam,         2026-11-24, 01, 4701, VN, 6404119020, 3000, 100 PRS,    975.00, 34.58, 1009.58",
        "a toy at the limit of 11, 2026-11-24, 11, 4701, GB, 9503000090, 2500, 1 NO,       250.00,  2.77,  252.77",
        "a T-shirt under s. 122,   2026-03-15, 11, 4701, CN, 6109100012,  500, 5 DOZ 9 KG, 170.00,  2.69,  172.69",
    })
    void owesToTheCent(
            String what,
            String day,
            String entryType,
            String port,
            String origin,
            String hts,
            String value,
            String quantities,
            String duty,
            String fees,
            String total) {
        lawOf(day);

        JsonNode entry = assessed(filed(filing(entryType, port, origin, hts, value, quantities), ""));

        assertThat(entry.at("/duty/duty").asString()).isEqualTo(duty);
        assertThat(entry.at("/duty/fees").asString()).isEqualTo(fees);
        assertThat(entry.at("/duty/total").asString()).isEqualTo(total);
        assertThat(entry.at("/payment/amount").asString()).isEqualTo(total);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a toy of China in 2024,   2024-06-01, CN, 150",
        "a toy at the limit of 86, 2024-06-01, GB, 800",
    })
    void isReleasedAndOwesNothing(String what, String day, String origin, String value) {
        lawOf(day);

        JsonNode entry =
                filer().entryOnce(filed(filing("86", "4701", origin, "9503000090", value, "1 NO"), ""), "RELEASED");

        assertThat(entry.path("status").asString()).isEqualTo("RELEASED");
        assertThat(entry.at("/summary/status").asString()).isEqualTo("NOT_REQUIRED");
        assertThat(entry.at("/payment/status").asString()).isEqualTo("NONE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a toy of Britain in 2026, 2026-11-24, 86, GB,  150, REJECTED,     Z23",
        "a toy of China in 2025,   2025-06-15, 86, CN,  150, UNDER_REVIEW, 33",
        "a toy over the limit,     2026-11-24, 11, GB, 2501, REJECTED,     Z02",
    })
    void isNotReleased(
            String what, String day, String entryType, String origin, String value, String status, String code) {
        lawOf(day);

        String number = filed(filing(entryType, "4701", origin, "9503000090", value, "1 NO"), "?checks=off");
        JsonNode entry = filer().entryOnce(number, status);

        assertThat(entry.path("status").asString()).isEqualTo(status);
        assertThat(entry.path("timeline").findValuesAsString("code")).contains(code);
        assertThat(entry.at("/summary/status").asString()).isEqualTo("NOT_REQUIRED");
        assertThat(atCbp(number).at("/summary/status").asString()).isEqualTo("NOT_REQUIRED");
    }

    @Test
    void whatIsCancelledBeforeItEntersNeedsNoSummary() {
        lawOf("2024-06-03");
        ObjectNode filing = filing("11", "4701", "DE", "9503000090", "801.00", "1 NO");
        String number = filed(filing.put("estimatedArrival", "2024-07-01"), "");
        filer().entryOnce(number, "ADMISSIBLE");
        assertThat(filer().delete("/api/v1/entries/" + number + "?reason=08").status())
                .isEqualTo(202);

        JsonNode entry = filer().entryOnce(number, "CANCELLED");

        assertThat(entry.at("/summary/status").asString()).isEqualTo("NOT_REQUIRED");
        assertThat(atCbp(number).at("/summary/status").asString()).isEqualTo("NOT_REQUIRED");
    }

    @Test
    void whatIsCancelledAfterItWasPaidIsGivenBackAndNeedsNoSummary() {
        lawOf("2024-06-03");
        String number = filed(filing("11", "4701", "DE", "9503000090", "801.00", "1 NO"), "");
        assessed(number);
        filer().post("/api/v1/entries/" + number + "/payment", "application/json", "");
        assertThat(filer().delete("/api/v1/entries/" + number + "?reason=01").status())
                .isEqualTo(202);
        filer().entryOnce(number, "CANCEL_REQUESTED");
        acesim.trainer().post("/cbp/api/v1/clock/advance", "application/json", "{\"by\":\"P1D\"}");

        JsonNode entry = filer().entryOnce(number, "CANCELLED");

        assertThat(entry.at("/summary/status").asString()).isEqualTo("NOT_REQUIRED");
        assertThat(entry.at("/payment/status").asString()).isEqualTo("NONE");
        assertThat(entry.at("/payment/refunded").asString()).isEqualTo("2.53");
        assertThat(atCbp(number).at("/summary/status").asString()).isEqualTo("NOT_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-03", "2025-06-16", "2026-03-16", "2026-11-24"})
    void theWorksheetOfTheTShirtIsTheDocumentedOne(String day) throws IOException {
        lawOf(day);

        JsonNode entry = assessed(filed(filing("11", "4701", "CN", "6109100012", "500.00", "5 DOZ 9 KG"), ""));

        String number = entry.path("entryNumber").asString();
        String version = entry.at("/duty/version").asString();
        String documented = documented(day);
        assertThat(filer().getText("/cbp/api/v1/entries/" + number + "/assessments/" + version)
                        .body())
                .contains(documented);
        assertThat(filer().getText("/api/v1/entries/" + number + "/worksheet").body())
                .as("by the records of the message, which have capitals only")
                .containsIgnoringCase(documented.substring(documented.indexOf("Line 1")));
    }

    private static String documented(String day) throws IOException {
        String page = Files.readString(AcesimProcess.ROOT.resolve("docs/duty.md"));
        String start = "<!-- generated: T-shirt " + day + " -->\n```\n";
        int from = page.indexOf(start) + start.length();
        assertThat(from).as("the worksheet of " + day).isGreaterThanOrEqualTo(start.length());
        return page.substring(from, page.indexOf("```", from)).strip();
    }

    /** Decides by the law of a day from now on; the clock's answer says that the gateway knows. */
    private static void lawOf(String day) {
        Answer set = acesim.trainer().put("/cbp/api/v1/settings", "{\"lawOf\":\"" + day + "\"}");
        assertThat(set.status()).as(set.body()).isEqualTo(200);
        Answer advanced = acesim.trainer().post("/cbp/api/v1/clock/advance", "application/json", "{\"by\":\"PT1S\"}");
        assertThat(advanced.json().path("receivers").asString())
                .as(advanced.body())
                .isEqualTo("CONFIRMED");
    }

    private static ObjectNode filing(
            String entryType, String port, String origin, String hts, String value, String quantities) {
        ObjectNode filing = (ObjectNode) JsonMapper.shared().readTree(Parcels.json(PARCELS.incrementAndGet()));
        filing.put("entryType", entryType).put("portOfEntry", port);
        ObjectNode line = (ObjectNode) filing.at("/lines/0");
        line.put("description", "As described by its number")
                .put("hts", hts)
                .put("origin", origin)
                .put("value", value);
        ArrayNode statistical = line.putArray("statistical");
        String[] words = quantities.split(" ");
        for (int word = 0; word < words.length; word += 2) {
            statistical.addObject().put("quantity", words[word]).put("unit", words[word + 1]);
        }
        if (!entryType.equals("86")) {
            filing.putObject("importerOfRecord").put("qualifier", "EI").put("number", "12-345678900");
        }
        if (entryType.equals("01")) {
            filing.putObject("bond").put("type", "8").put("suretyCode", "001");
            filing.put("stateOfDestination", "NY");
            ((ObjectNode) filing.path("consignee"))
                    .putObject("identifier")
                    .put("qualifier", "EI")
                    .put("number", "12-345678900");
            line.put("charges", "30").put("grossWeightKg", "100").put("relatedParties", false);
            line.put("countryOfExport", origin).put("exportDate", "2024-05-28");
        }
        return filing;
    }

    private static String filed(ObjectNode filing, String query) {
        Answer answer = filer().file("application/json", filing.toString(), query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.entryNumber();
    }

    /** The entry once what its summary owes is known. */
    private static JsonNode assessed(String number) {
        await().until(() -> entry(number).at("/payment/status").asString().equals("DUE"));
        JsonNode entry = entry(number);
        assertThat(entry.path("status").asString()).isEqualTo("RELEASED");
        assertThat(entry.at("/summary/status").asString()).isEqualTo("ACCEPTED");
        assertThat(entry.at("/duty/kind").asString()).isEqualTo("ASSESSED");
        return entry;
    }

    private static JsonNode entry(String number) {
        return filer().get("/api/v1/entries/" + number).json();
    }

    private static JsonNode atCbp(String number) {
        return filer().get("/cbp/api/v1/entries/" + number).json();
    }

    private static AcesimClient filer() {
        return acesim.filer();
    }
}
