package org.acesim.cbp.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.StandInGateway;
import org.acesim.cbp.TestBroker;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.routes.Queues;
import org.acesim.routes.dis.DocumentMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What CBP asks after release, and what silence leads to. */
class AfterReleaseTest {
    // Of its own: it drives time.
    private static TestBroker broker;
    private static StandInGateway gateway;
    private static RunningCbp cbp;
    private static long serial;

    private String number = "";

    @BeforeAll
    static void start() throws Exception {
        broker = new TestBroker();
        gateway = new StandInGateway(broker);
        cbp = new RunningCbp(broker, "--acesim.clock.gateway-patience=60s");
        put("/cbp/api/v1/clock", "{\"frozen\": true}");
    }

    @AfterAll
    static void stop() throws Exception {
        cbp.close();
        gateway.close();
        broker.close();
    }

    private static JsonNode put(String path, String body) {
        return done(cbp.json("trainer", "PUT", path, body));
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private void released() {
        serial++;
        number = EntryNumber.of("ABC", serial).toString();
        List<String> records = SampleBatch.informal("ABC", serial, 900).stream()
                .map(record -> record.startsWith("SE30CN") ? "%-80s".formatted("SE30CN RELEASE NOW") : record)
                .toList();
        gateway.sendBatch(serial, SampleBatch.ofGateway().block("ABC", records).bytes());
        await().until(() -> cbp.get("officer", "/cbp/api/v1/entries/" + number).status() == 200);
    }

    private void decides(String decision) {
        done(cbp.json(
                "officer",
                "POST",
                "/cbp/api/v1/reviews/" + number + "/decision",
                "{\"decision\": \"" + decision + "\", \"reason\": \"The rate seems low\"}"));
    }

    private static JsonNode advanced(String by) {
        return done(cbp.json("trainer", "POST", "/cbp/api/v1/clock/advance", "{\"by\": \"" + by + "\"}"));
    }

    private static JsonNode quiet() {
        return done(cbp.json("trainer", "POST", "/cbp/api/v1/clock/run-until-quiet", ""));
    }

    /** What the entry waits for besides its summary, which every one of these owes. */
    private List<String> awaited(JsonNode quiet) {
        List<String> awaited = new ArrayList<>();
        quiet.get("waitingFor").forEach(waiting -> {
            String what = waiting.get("what").asString();
            if (waiting.get("entryNumber").asString().equals(number) && !what.equals("the entry summary")) {
                awaited.add(what);
            }
        });
        return awaited;
    }

    private List<String> inquiries() {
        List<String> shown = new ArrayList<>();
        done(cbp.get("officer", "/cbp/api/v1/reviews/" + number))
                .get("inquiries")
                .forEach(inquiry -> shown.add(inquiry.get("kind").asString() + " "
                        + inquiry.get("status").asString()));
        return shown;
    }

    private void answers(String text) {
        String inquiry = done(cbp.get("officer", "/cbp/api/v1/reviews/" + number))
                .at("/inquiries/0/id")
                .asString();
        broker.send(
                "ABC",
                Queues.DIS_INBOUND,
                new String(new DocumentMessage(number, inquiry, text, List.of()).write(), StandardCharsets.UTF_8));
        await().untilAsserted(() -> assertThat(inquiries()).anyMatch(shown -> shown.endsWith("ANSWERED")));
    }

    @Test
    void silenceLeadsToANoticeOfActionAndThenToTheRateAdvance() {
        released();
        decides("REQUEST_INFORMATION");
        assertThat(awaited(quiet())).containsExactly("the filer's answer");

        advanced("P30D");
        assertThat(inquiries()).containsExactly("REQUEST_FOR_INFORMATION LAPSED", "NOTICE_OF_ACTION OPEN");

        advanced("P20D");
        assertThat(inquiries())
                .containsExactly(
                        "REQUEST_FOR_INFORMATION LAPSED", "NOTICE_OF_ACTION LAPSED", "NOTICE_OF_ACTION CLOSED");
        assertThat(cbp.get("officer", "/cbp/api/v1/entries/" + number).text())
                .contains("the rate advance takes effect", "\"status\":\"RELEASED\"");
        assertThat(awaited(quiet())).isEmpty();
    }

    @Test
    void theAutomaticOfficerClosesWhatWasAnswered() {
        released();
        decides("REQUEST_INFORMATION");
        answers("The rate is that of chapter 61");

        JsonNode quiet = quiet();

        assertThat(awaited(quiet)).as(quiet.toString()).isEmpty();
        assertThat(inquiries()).containsExactly("REQUEST_FOR_INFORMATION CLOSED");
    }

    @Test
    void aPersonAtTheDeskLooksAtAnAnswerToo() {
        put("/cbp/api/v1/settings", "{\"officer\": \"DESK\"}");
        try {
            released();
            decides("NOTICE_OF_ACTION");
            answers("We object");
            assertThat(awaited(quiet())).containsExactly("an officer's decision");
            assertThat(inquiries()).containsExactly("NOTICE_OF_ACTION ANSWERED");

            decides("ACCEPT_ANSWER");

            assertThat(inquiries()).containsExactly("NOTICE_OF_ACTION CLOSED");
            assertThat(awaited(quiet())).isEmpty();
        } finally {
            put("/cbp/api/v1/settings", "{\"officer\": \"AUTOMATIC\"}");
        }
    }

    @Test
    void aPersonAtTheDeskLooksAtAnAnswerWhereAScenarioHasAPersonDecide() {
        put(
                "/cbp/api/v1/scenarios/ABC",
                "{\"rules\": [{\"match\": {\"consignee.name\": \"RELEASE NOW\"}, \"outcome\": \"MANIFEST_HOLD\","
                        + " \"decidedBy\": \"DESK\"}]}");
        try {
            released();
            decides("REMOVE_HOLD");
            decides("REQUEST_INFORMATION");
            answers("The rate is that of chapter 61");

            assertThat(awaited(quiet())).containsExactly("an officer's decision");
            assertThat(done(cbp.get("officer", "/cbp/api/v1/reviews")).get("reviews"))
                    .filteredOn(review -> review.get("entryNumber").asString().equals(number))
                    .singleElement()
                    .satisfies(review -> assertThat(review.get("why").asString())
                            .isEqualTo("The filer answered what CBP asked after release"));
            decides("ACCEPT_ANSWER");
            assertThat(awaited(quiet())).isEmpty();
        } finally {
            put("/cbp/api/v1/scenarios/ABC", "{\"rules\": []}");
        }
    }

    @Test
    void goodsThatAreWithheldWaitForTheirFiler() {
        for (int parcel = 0; parcel < 2; parcel++) {
            serial++;
            number = EntryNumber.of("ABC", serial).toString();
            List<String> records = SampleBatch.parcel("ABC", serial, 500, "123129");
            gateway.sendBatch(
                    serial, SampleBatch.ofGateway().block("ABC", records).bytes());
            await().until(() ->
                    cbp.get("officer", "/cbp/api/v1/entries/" + number).status() == 200);
        }
        JsonNode clock =
                done(cbp.json("trainer", "POST", "/cbp/api/v1/clock/advance", "{\"to\": \"2029-12-31T01:00:00\"}"));
        assertThat(clock.get("now").asString()).startsWith("2029-12-31");

        assertThat(awaited(quiet())).containsExactly("the filer's cancellation or replacement");
        assertThat(done(cbp.get("officer", "/cbp/api/v1/reviews/" + number))
                        .get("waitsFor")
                        .asString())
                .isEqualTo("the filer's cancellation or replacement");
    }
}
