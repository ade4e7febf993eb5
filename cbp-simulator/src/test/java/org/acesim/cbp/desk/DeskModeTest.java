package org.acesim.cbp.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.StandInGateway;
import org.acesim.cbp.TestBroker;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.routes.Queues;
import org.acesim.routes.dis.DocumentMessage;
import org.acesim.routes.dis.SentDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Time, where a person decides at the desk instead of the automatic officer. */
class DeskModeTest {
    private static final String NUMBER = "ABC-0000001-0";

    @Test
    void timePassesNobodyByWhoWaitsForAPerson() throws Exception {
        try (TestBroker broker = new TestBroker();
                StandInGateway gateway = new StandInGateway(broker);
                RunningCbp cbp = new RunningCbp(broker)) {
            set(cbp, "{\"inspectionRates\": {\"86\": 1}, \"officer\": \"DESK\"}");
            gateway.sendBatch(
                    1,
                    SampleBatch.ofGateway()
                            .block("ABC", SampleBatch.parcel("ABC", 1))
                            .bytes());
            reaches(cbp, "DOCUMENTS_REQUIRED");
            JsonNode filerIsWaitedFor = quiet(cbp);
            assertThat(filerIsWaitedFor.at("/waitingFor/0/what").asString()).isEqualTo("the filer's documents");
            assertThat(filerIsWaitedFor.at("/waitingFor/0").has("dueBy")).isTrue();

            broker.send("ABC", Queues.DIS_INBOUND, invoice());
            reaches(cbp, "DOCUMENTS_RECEIVED");
            JsonNode officerIsWaitedFor = quiet(cbp);

            assertThat(officerIsWaitedFor.get("fired").asInt()).isZero();
            assertThat(officerIsWaitedFor.get("waitingFor").size())
                    .as("the filer's deadline counts no more: " + officerIsWaitedFor)
                    .isEqualTo(1);
            assertThat(officerIsWaitedFor.at("/waitingFor/0/entryNumber").asString())
                    .isEqualTo(NUMBER);
            assertThat(officerIsWaitedFor.at("/waitingFor/0/what").asString()).isEqualTo("an officer's decision");
            assertThat(officerIsWaitedFor.at("/waitingFor/0").has("dueBy")).isFalse();

            Answer released = cbp.json(
                    "officer",
                    "POST",
                    "/cbp/api/v1/reviews/" + NUMBER + "/decision",
                    "{\"decision\": \"RELEASE\", \"reason\": \"The invoice agrees\"}");
            assertThat(released.status()).as(released.text()).isEqualTo(200);
            assertThat(quiet(cbp).get("waitingFor").isEmpty()).isTrue();
            assertThat(cbp.get("officer", "/cbp/api/v1/reviews")
                            .json()
                            .get("reviews")
                            .isEmpty())
                    .isTrue();
        }
    }

    private static void set(RunningCbp cbp, String settings) {
        Answer answer = cbp.json("trainer", "PUT", "/cbp/api/v1/settings", settings);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static JsonNode quiet(RunningCbp cbp) {
        return cbp.json("trainer", "POST", "/cbp/api/v1/clock/run-until-quiet", "")
                .json();
    }

    private static void reaches(RunningCbp cbp, String status) {
        await().untilAsserted(() -> assertThat(
                        cbp.get("ABC", "/cbp/api/v1/entries/" + NUMBER).text())
                .contains("\"status\":\"" + status + "\""));
    }

    private static String invoice() {
        SentDocument invoice =
                new SentDocument("01", "invoice.txt", "text/plain", "INV-778".getBytes(StandardCharsets.US_ASCII));
        return new String(
                new DocumentMessage(NUMBER, null, "as asked", List.of(invoice)).write(), StandardCharsets.UTF_8);
    }
}
