package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(OneGateway.class)
class LookingTest {
    private static final ScriptedCbp.Script ASKS_FOR_DOCUMENTS =
            (cbp, batch) -> cbp.answer(batch, Answers::accepted, Answers.status("90", "96"));

    private final RunningGateway gateway;

    LookingTest(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @Test
    void aWaitEndsWithTheFirstOfTheStatuses() throws Exception {
        gateway.cbp.script(ASKS_FOR_DOCUMENTS);
        String number = gateway.file(Filings.parcel("LK1"));
        RunningGateway.Answer answer =
                gateway.get("ABC", "/api/v1/entries/" + number + "?until=RELEASED,documents_required&wait=10s");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("status").asString()).isEqualTo("DOCUMENTS_REQUIRED");
    }

    @Test
    void aWaitEndsWithAnotherFinalStatusToo() throws Exception {
        gateway.cbp.script((cbp, batch) -> cbp.send(cbp.response(batch, "SX", Answers.rejected("006", "NO"))));
        String number = gateway.file(Filings.parcel("LK2"));
        RunningGateway.Answer answer = gateway.get("ABC", "/api/v1/entries/" + number + "?until=RELEASED&wait=10s");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("status").asString()).isEqualTo("REJECTED");
    }

    @Test
    void aWaitInVainIsAnsweredWithThePresentState() throws Exception {
        gateway.cbp.script(ASKS_FOR_DOCUMENTS);
        String number = gateway.file(Filings.parcel("LK3"));
        gateway.until(number, "DOCUMENTS_REQUIRED");
        Instant begun = Instant.now();
        RunningGateway.Answer answer = gateway.get("ABC", "/api/v1/entries/" + number + "?until=RELEASED&wait=300ms");
        assertThat(Duration.between(begun, Instant.now())).isBetween(Duration.ofMillis(280), Duration.ofSeconds(5));
        assertThat(answer.status()).isEqualTo(408);
        assertThat(answer.header("Acesim-Simulated")).isEqualTo("true");
        assertThat(answer.json().get("status").asString()).isEqualTo("DOCUMENTS_REQUIRED");
    }

    @Test
    void aWaitThatHasBegunIsWokenByTheChange() throws Exception {
        gateway.cbp.script(ASKS_FOR_DOCUMENTS);
        String number = gateway.file(Filings.parcel("LK4"));
        gateway.until(number, "DOCUMENTS_REQUIRED");
        CompletableFuture<JsonNode> released = CompletableFuture.supplyAsync(() -> waitFor(number));
        gateway.cbp.tell(number, "98");
        assertThat(released.get().get("status").asString()).isEqualTo("RELEASED");
    }

    private JsonNode waitFor(String number) {
        try {
            return gateway.until(number, "RELEASED");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"until=LOST", "until=RELEASED&wait=soon", "until=RELEASED&wait=10m", "until=RELEASED&wait=-PT1S"
            })
    void aWaitThatCannotBeIsRefused(String query) throws Exception {
        String number = gateway.file(Filings.parcel("LK5"));
        RunningGateway.Answer answer = gateway.get("ABC", "/api/v1/entries/" + number + "?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asString()).isNotBlank();
    }

    @Test
    void anotherFilersEntryIsAsOneThatDoesNotExist() throws Exception {
        String number = gateway.file(Filings.parcel("LK6"));
        for (String path : List.of("", "/messages", "?until=RELEASED")) {
            RunningGateway.Answer theirs = gateway.get("XYZ", "/api/v1/entries/" + number + path);
            RunningGateway.Answer none = gateway.get("XYZ", "/api/v1/entries/" + Numbers.fresh("ABC") + path);
            assertThat(theirs.status()).isEqualTo(none.status()).isEqualTo(404);
            assertThat(theirs.json().propertyNames()).isEqualTo(none.json().propertyNames());
        }
        assertThat(gateway.get("XYZ", "/api/v1/entries?q=LK6")
                        .json()
                        .get("entries")
                        .size())
                .isZero();
        assertThat(gateway.get("ABC", "/api/v1/entries/nonsense").status()).isEqualTo(404);
    }

    @Test
    void officersReadEveryEntryAndNobodyReadsWithoutSigningIn() throws Exception {
        String number = gateway.file(Filings.parcel("LK7"));
        assertThat(gateway.get("officer", "/api/v1/entries/" + number).status()).isEqualTo(200);
        assertThat(gateway.get("trainer", "/api/v1/entries/" + number).status()).isEqualTo(200);
        assertThat(gateway.get("", "/api/v1/entries/" + number).status()).isEqualTo(401);
        assertThat(gateway.get("", "/api/v1/entries").status()).isEqualTo(401);
    }

    @Test
    void entriesAreFoundByStatusTypeDayAndWords() throws Exception {
        String released = gateway.file(Filings.parcel("LK8A"));
        gateway.until(released, "RELEASED");
        gateway.cbp.script(ASKS_FOR_DOCUMENTS);
        String waiting = gateway.file(Filings.parcel("LK8B"));
        gateway.until(waiting, "DOCUMENTS_REQUIRED");

        assertThat(find("q=LK8")).containsExactly(waiting, released);
        assertThat(find("q=hawblk8a")).as("bill").containsExactly(released);
        assertThat(find("q=buyer%20LK8B")).as("consignee").containsExactly(waiting);
        assertThat(find("q=" + released.substring(4, 11))).as("number").contains(released);
        assertThat(find("q=LK8&status=released")).containsExactly(released);
        assertThat(find("q=LK8&status=RELEASED,DOCUMENTS_REQUIRED")).hasSize(2);
        assertThat(find("q=LK8&entryType=86")).hasSize(2);
        assertThat(find("q=LK8&entryType=11")).isEmpty();
        assertThat(find("q=LK8&from=2024-06-03&to=2024-06-03")).hasSize(2);
        assertThat(find("q=LK8&from=2024-06-04")).isEmpty();
        assertThat(find("q=LK8&to=2024-06-02")).isEmpty();
        assertThat(find("q=%25")).as("no wildcard").isEmpty();
    }

    @Test
    void aCursorLeadsThroughEveryPageOnce() throws Exception {
        List<String> filed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            filed.add(0, gateway.file(Filings.parcel("LK9" + i)));
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            JsonNode page =
                    gateway.get("ABC", "/api/v1/entries?q=LK9&limit=2" + cursor).json();
            page.get("entries")
                    .forEach(entry -> seen.add(entry.get("entryNumber").asString()));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asString();
            pages++;
        } while (!cursor.isEmpty());
        assertThat(seen).isEqualTo(filed);
        assertThat(pages).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "limit=many", "cursor=x", "from=yesterday", "status=LOST"})
    void aSearchThatCannotBeIsRefused(String query) throws Exception {
        RunningGateway.Answer answer = gateway.get("ABC", "/api/v1/entries?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("errors").isArray()).isTrue();
    }

    @Test
    void theBatchesAreShownRawAndFieldByField() throws Exception {
        String number = gateway.file(Filings.parcel("LK10"));
        gateway.until(number, "RELEASED");
        JsonNode messages =
                gateway.get("ABC", "/api/v1/entries/" + number + "/messages").json();
        assertThat(messages.valueStream()
                        .map(m -> m.get("direction").asString() + " "
                                + m.get("application").asString()))
                .containsExactly("SENT SE", "RECEIVED SX", "RECEIVED SO");
        String raw = messages.at("/0/raw").asString();
        assertThat(raw.lines()).allSatisfy(line -> assertThat(line).hasSize(80));
        assertThat(raw).startsWith("A4701GWY******").contains("SE10AABC").doesNotContain("GWYPWD");
        JsonNode value = field(messages.at("/0/records"), "SE10", "Estimated Entry Value");
        assertThat(value.get("from").asInt()).isEqualTo(40);
        assertThat(value.get("to").asInt()).isEqualTo(49);
        assertThat(value.get("value").asString()).isEqualTo("0000000075");
        assertThat(field(messages.at("/2/records"), "SO60", "Disposition Action Code")
                        .get("meaning")
                        .asString())
                .isEqualTo("RELEASED");
    }

    @Test
    void theBatchesAreShownAsTextToo() throws Exception {
        String number = gateway.file(Filings.parcel("LK11"));
        gateway.until(number, "RELEASED");
        RunningGateway.Answer text = gateway.send(
                "ABC",
                gateway.request("/api/v1/entries/" + number + "/messages")
                        .header("Accept", "text/plain")
                        .GET());
        assertThat(text.header("Content-Type")).startsWith("text/plain");
        assertThat(text.body()).contains("SE10AABC").contains("SE9002").contains("SO60");
    }

    @Test
    void ofABatchOnlyTheEntrysOwnTransactionIsShown() throws Exception {
        RunningGateway.Answer answer = gateway.post(
                "ABC", "application/json", "[" + Filings.parcel("LK12A") + "," + Filings.parcel("LK12B") + "]");
        String number = answer.json().at("/entries/0/entryNumber").asString();
        gateway.until(number, "RELEASED");
        String all =
                gateway.get("ABC", "/api/v1/entries/" + number + "/messages").body();
        assertThat(all).contains("LK12A").doesNotContain("LK12B");
    }

    private List<String> find(String query) throws Exception {
        RunningGateway.Answer answer = gateway.get("ABC", "/api/v1/entries?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json()
                .get("entries")
                .valueStream()
                .map(entry -> entry.get("entryNumber").asString())
                .toList();
    }

    private static JsonNode field(JsonNode records, String id, String name) {
        return records.valueStream()
                .filter(record -> record.get("id").asString().equals(id))
                .flatMap(record -> record.get("fields").valueStream())
                .filter(field -> field.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + records.toPrettyString()));
    }
}
