package org.acesim.cbp.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.SharedCbp;
import org.acesim.cbp.StandInGateway;
import org.acesim.cbp.TestBroker;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.wire.SampleBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Officers decide corrections and cancellations, at any time before the automatic officer does. */
class RequestApiTest {
    private static final String REQUESTS = "/cbp/api/v1/requests";
    private static final RunningCbp shared = SharedCbp.CBP;

    @Test
    void aPersonGrantsACancellation() throws Exception {
        DeskCase released = DeskCase.parcelTo("RELEASE NOW").cancelled();
        JsonNode request = pending(shared, released.number()).orElseThrow();
        assertThat(request.get("kind").asString()).isEqualTo("CANCELLATION");
        assertThat(request.get("reason").asString()).isEqualTo("01");
        assertThat(request.has("decideAt")).isTrue();

        Answer granted = decided(released, "officer", "{\"decision\": \"GRANT\", \"reason\": \"Clerical indeed\"}");

        assertThat(granted.status()).as(granted.text()).isEqualTo(200);
        assertThat(released.status()).isEqualTo(EntryStatus.CANCELLED);
        assertThat(released.entry().decisions()).last().satisfies(decision -> {
            assertThat(decision.decidedBy()).isEqualTo("officer");
            assertThat(decision.text()).contains("Clerical indeed");
        });
        assertThat(pending(shared, released.number())).isEmpty();
        assertThat(decided(released, "officer", "{\"decision\": \"GRANT\", \"reason\": \"Again\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aPersonAsksForDocumentsAndRefuses() throws Exception {
        DeskCase released = DeskCase.parcelTo("RELEASE NOW").cancelled();

        decided(released, "officer", "{\"decision\": \"ASK_DOCUMENTS\", \"reason\": \"Show where they are\"}");
        assertThat(released.told()).contains("85");
        assertThat(pending(shared, released.number()).orElseThrow().has("documentsSince"))
                .isTrue();

        decided(released, "officer", "{\"decision\": \"REFUSE\", \"reason\": \"Not enough f\u00fcr us\"}");
        assertThat(released.told()).contains("87");
        assertThat(released.status()).isEqualTo(EntryStatus.RELEASED);
        assertThat(released.entry().decisions()).last().satisfies(decision -> assertThat(decision.inputs())
                .containsEntry("rejection", "13")
                .containsEntry("comment", "NOT ENOUGH F?R US"));
        assertThat(pending(shared, released.number())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "officer | {\"decision\": \"GRANT\"} | 422",
                "officer | {\"decision\": \"MAYBE\", \"reason\": \"x\"} | 422",
                "officer | {\"decision\": \"GRANT\", \"reason\": \"x\", \"rejection\": \"05\"} | 422",
                "officer | { | 400",
                "ABC | {\"decision\": \"GRANT\", \"reason\": \"x\"} | 403"
            })
    void whatIsNoDecisionChangesNothing(String account, String body, int status) throws Exception {
        DeskCase released = DeskCase.parcelTo("RELEASE NOW").cancelled();
        Answer answer = decided(released, account, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(pending(shared, released.number())).isPresent();
    }

    @Test
    void inDeskModeARequestWaitsForAPersonHoweverLongThatTakes() throws Exception {
        List<String> parcel = SampleBatch.parcel("ABC", 1);
        try (TestBroker broker = new TestBroker();
                StandInGateway gateway = new StandInGateway(broker);
                RunningCbp cbp = new RunningCbp(broker)) {
            cbp.json("trainer", "PUT", "/cbp/api/v1/settings", "{\"officer\": \"DESK\"}");
            gateway.sendBatch(1, SampleBatch.ofGateway().block("ABC", parcel).bytes());
            gateway.sendBatch(
                    2,
                    SampleBatch.ofGateway()
                            .block("ABC", SampleBatch.cancelling(parcel, "01"))
                            .bytes());
            await().until(() -> pending(cbp, "ABC-0000001-0").isPresent());
            assertThat(pending(cbp, "ABC-0000001-0").orElseThrow().has("decideAt"))
                    .isFalse();

            JsonNode quiet = cbp.json("trainer", "POST", "/cbp/api/v1/clock/run-until-quiet", "")
                    .json();

            assertThat(quiet.at("/waitingFor/0/entryNumber").asString()).isEqualTo("ABC-0000001-0");
            assertThat(quiet.at("/waitingFor/0/what").asString()).isEqualTo("an officer's decision about a request");
            assertThat(pending(cbp, "ABC-0000001-0")).isPresent();
        }
    }

    private static Answer decided(DeskCase about, String account, String body) throws Exception {
        return shared.json(account, "POST", REQUESTS + "/" + about.number() + "/decision", body);
    }

    private static Optional<JsonNode> pending(RunningCbp cbp, String number) throws Exception {
        return cbp.get("officer", REQUESTS)
                .json()
                .get("requests")
                .valueStream()
                .filter(request -> request.get("entryNumber").asString().equals(number))
                .findFirst();
    }
}
