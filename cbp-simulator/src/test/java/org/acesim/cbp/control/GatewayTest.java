package org.acesim.cbp.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.SharedCbp;
import org.acesim.cbp.StandInGateway;
import org.acesim.cbp.TestBroker;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.routes.Queues;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What passes between CBP and gateway beside the batches, over real queues. */
class GatewayTest {
    private static final TestBroker broker = SharedCbp.BROKER;
    private static final StandInGateway gateway = SharedCbp.GATEWAY;
    private static final RunningCbp cbp = SharedCbp.CBP;

    @BeforeAll
    static void awaitTheFirstState() {
        await().until(() -> !gateway.states.isEmpty());
    }

    @BeforeEach
    void forget() {
        gateway.lastRelayed = 0;
        gateway.states.clear();
        gateway.probes.clear();
    }

    private static Answer advance() {
        return cbp.json("trainer", "POST", "/cbp/api/v1/clock/advance", "{\"by\": \"PT1H\"}");
    }

    @Test
    void tellsTimeAndLawWhenAsked() {
        gateway.ask();

        await().until(() -> !gateway.states.isEmpty());
    }

    @Test
    void waitsForWhatTheGatewaySentBeforeTimeJumps() {
        gateway.lastRelayed = 4711;
        CompletableFuture<Answer> advance = CompletableFuture.supplyAsync(GatewayTest::advance);
        await().until(() -> !gateway.probes.isEmpty());

        assertThat(advance).isNotDone();
        assertThat(gateway.states).as("told of no jump yet").isEmpty();

        gateway.sendBatch(
                4711,
                SampleBatch.ofGateway()
                        .block("ABC", SampleBatch.parcel("ABC", 4711))
                        .bytes());
        Answer answer = advance.join();
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("receivers").stringValue()).isEqualTo("CONFIRMED");
        assertThat(gateway.states).isNotEmpty();
    }

    @Test
    void setsUnreadableControlMessagesAsideWithTheReason() {
        long before = broker.count(Queues.DLQ);

        broker.send("gateway", Queues.SIM_CBP, "GARBAGE");
        broker.send("ABC", Queues.SIM_CBP, "{\"type\": \"ASK\"}");

        await().until(() -> broker.count(Queues.DLQ) == before + 2);
        assertThat(gateway.states).isEmpty();
    }
}
