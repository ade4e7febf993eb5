package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(OneGateway.class)
class FilingByHttpTest {
    private final RunningGateway gateway;

    FilingByHttpTest(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @Test
    void aParcelComesBackReleasedWithItsTimeline() throws Exception {
        RunningGateway.Answer answer = gateway.post("ABC", "application/json", Filings.parcel("PO1"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.header("Acesim-Simulated")).isEqualTo("true");
        JsonNode taken = answer.json().at("/entries/0");
        assertThat(taken.get("filerReference").asString()).isEqualTo("PO1");
        assertThat(taken.get("status").asString()).isEqualTo("RECEIVED");
        String number = taken.get("entryNumber").asString();
        assertThat(EntryNumber.parse(number)).isPresent();
        assertThat(answer.header("Location")).isEqualTo("/api/v1/entries/" + number);

        JsonNode entry = gateway.until(number, "RELEASED");
        assertThat(entry.get("status").asString()).isEqualTo("RELEASED");
        assertThat(entry.at("/disposition/code").asString()).isEqualTo("98");
        assertThat(entry.get("value").asString()).isEqualTo("75.00");
        assertThat(entry.at("/regime/lawOf").asString()).isEqualTo("2024-06-03");
        assertThat(entry.at("/regime/note").asString()).contains("2025");
        assertThat(entry.at("/summary/status").asString()).isEqualTo("NOT_REQUIRED");
        assertThat(entry.at("/filing/consignee/name").asString()).isEqualTo("John Buyer PO1");
        assertThat(events(entry)).contains("FILER RECEIVED", "GATEWAY FILED", "CBP ACCEPTED", "CBP RELEASED");
    }

    @Test
    void manyInAnArrayAreAnsweredInTheirOrder() throws Exception {
        RunningGateway.Answer answer = gateway.post(
                "ABC", "application/json", "[" + Filings.parcel("PO2A") + "," + Filings.parcel("PO2B") + "]");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(references(answer.json())).containsExactly("PO2A", "PO2B");
    }

    @Test
    void anArrayOfOneIsStillAList() throws Exception {
        RunningGateway.Answer answer = gateway.post("ABC", "application/json", "[{\"entryType\":\"86\"}]");
        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.json().at("/entries/0/errors").size()).isGreaterThan(5);
    }

    @Test
    void ofManyTheGoodAreFiledAndTheBadAreToldOneByOne() throws Exception {
        String lines = Filings.parcel("PO3A") + "\n{\"nonsense\":true}\nnot JSON\n" + Filings.parcel("PO3D") + "\n";
        RunningGateway.Answer answer = gateway.post("ABC", "application/x-ndjson", lines);
        assertThat(answer.status()).as(answer.body()).isEqualTo(207);
        JsonNode entries = answer.json().get("entries");
        assertThat(entries.valueStream().map(entry -> entry.get("status").asString()))
                .containsExactly("RECEIVED", "INVALID", "INVALID", "RECEIVED");
        assertThat(entries.at("/1/errors/0/code").asString()).isEqualTo("UNKNOWN_FIELD");
        assertThat(entries.at("/1/errors/0/pointer").asString()).isEqualTo("/nonsense");
        assertThat(entries.at("/2/errors/0/code").asString()).isEqualTo("UNREADABLE");
        assertThat(entries.at("/1").has("entryNumber")).isFalse();
        gateway.until(entries.at("/3/entryNumber").asString(), "RELEASED");
    }

    @Test
    void rowsOfACsvAreLinesOfTheirShipments() throws Exception {
        RunningGateway.Answer answer = gateway.post("ABC", "text/csv; charset=utf-8", sample("parcels.csv"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.json().get("entries").size()).isEqualTo(20);
        String number = answer.json().at("/entries/19/entryNumber").asString();
        assertThat(gateway.until(number, "RELEASED").get("status").asString()).isEqualTo("RELEASED");
    }

    @Test
    void theTransactionsOfACatairBatchAreFiled() throws Exception {
        RunningGateway.Answer answer = gateway.post("ABC", "text/plain", sample("batch.catair"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        String number = answer.json().at("/entries/0/entryNumber").asString();
        JsonNode entry = gateway.until(number, "RELEASED");
        assertThat(entry.get("status").asString()).isEqualTo("RELEASED");
        assertThat(entry.at("/filing/bills/0/houseNumber").asString()).isEqualTo("HAWB0004001");
    }

    @Test
    void aBatchWhoseZDoesNotMatchItsAIsRefusedWhole() throws Exception {
        String batch = sample("batch.catair").replace("Z4701ABC", "Z4701XYZ");
        RunningGateway.Answer answer = gateway.post("ABC", "text/plain", batch);
        assertThat(answer.status()).isEqualTo(207);
        JsonNode entries = answer.json().get("entries");
        assertThat(entries.size()).isEqualTo(1);
        assertThat(entries.at("/0/status").asString()).isEqualTo("INVALID");
        assertThat(entries.at("/0/errors/0/message").asString()).startsWith("The envelope is wrong: ");
    }

    @Test
    void anActionOtherThanAddIsNoFiling() throws Exception {
        RunningGateway.Answer answer =
                gateway.post("ABC", "text/plain", sample("batch.catair").replaceFirst("SE10A", "SE10R"));
        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.json().at("/entries/0/errors/0/pointer").asString()).isEqualTo("SE10 column 5");
    }

    @Test
    void withoutTheGatewaysChecksCbpSaysWhatIsWrong() throws Exception {
        String over = Filings.parcel("PO4").replace("\"75.00\"", "\"801.00\"");
        RunningGateway.Answer checked = gateway.post("ABC", "application/json", over);
        assertThat(checked.status()).isEqualTo(422);
        assertThat(checked.json().at("/errors/0/code").asString()).isEqualTo("LIMIT");
        assertThat(checked.json().at("/errors/0/expected").asString()).contains("11");

        gateway.cbp.script(
                (cbp, batch) -> cbp.send(cbp.response(batch, "SX", Answers.rejected("Z01", "SIM: OVER 800 DOLLARS"))));
        RunningGateway.Answer unchecked = gateway.postTo("ABC", "/api/v1/entries?checks=off", "application/json", over);
        assertThat(unchecked.status()).as(unchecked.body()).isEqualTo(202);
        JsonNode entry =
                gateway.until(unchecked.json().at("/entries/0/entryNumber").asString(), "REJECTED");
        assertThat(entry.get("status").asString()).isEqualTo("REJECTED");
        assertThat(entry.get("timeline").valueStream().map(event -> event.get("code")
                        .asString()))
                .contains("Z01");
    }

    @Test
    void aBodyWithoutALengthServesAsWell() throws Exception {
        RunningGateway.Answer answer = gateway.send(
                "ABC",
                gateway.request("/api/v1/entries")
                        .header("Content-Type", "application/json")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                                () -> new java.io.ByteArrayInputStream(
                                        Filings.parcel("PO5").getBytes(StandardCharsets.UTF_8)))));
        assertThat(answer.status()).isEqualTo(202);
    }

    private static String sample(String name) {
        return new String(org.acesim.gateway.filing.Filings.sample(name), StandardCharsets.UTF_8);
    }

    static List<String> events(JsonNode entry) {
        List<String> events = new ArrayList<>();
        entry.get("timeline")
                .forEach(event -> events.add(event.get("source").asString() + " "
                        + event.get("event").asString()));
        return events;
    }

    private static List<String> references(JsonNode answer) {
        return answer.get("entries")
                .valueStream()
                .map(entry -> entry.get("filerReference").asString())
                .toList();
    }
}
