package org.acesim.cbp.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.SharedCbp;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.routes.Queues;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.RouteController;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbiApiTest {
    private static final String ABI = "/cbp/api/v1/abi";

    private static final RunningCbp cbp = SharedCbp.CBP;

    private static String batch(long serial) {
        return ascii(SampleBatch.ofAbc().block("ABC", SampleBatch.parcel("ABC", serial)));
    }

    private static String gatewaysBatch() {
        return ascii(SampleBatch.ofGateway().block("ABC", SampleBatch.parcel("ABC", 1)));
    }

    private static String ascii(SampleBatch batch) {
        return new String(batch.bytes(), StandardCharsets.US_ASCII);
    }

    private static Answer send(String account, String batch) {
        return cbp.call(account, "POST", ABI, "text/plain", batch);
    }

    @Test
    void answersABatchWithItsResponse() {
        long before = SharedCbp.BROKER.count(Queues.abiOutbound("ABC"));

        Answer answer = send("ABC", batch(900_001));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.text())
                .startsWith("A4701ABC")
                .contains("SE DATA ACCEPTED")
                .contains("ABC");
        await().untilAsserted(() -> assertThat(SharedCbp.BROKER.count(Queues.abiOutbound("ABC")))
                .as("response and status went to the sender's queue as well")
                .isEqualTo(before + 2));
    }

    @Test
    void answersARejectedBatchWithItsRejection() {
        Answer answer = send("ABC", batch(900_002).replace("Z4701ABC", "Z4701XYZ"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).contains("X1");
    }

    @Test
    void saysWhereTheAnswerWillBeWhenItTakesLong() throws Exception {
        RouteController routes = cbp.context.getBean(CamelContext.class).getRouteController();
        routes.stopRoute("cbp.batch.receive");
        String place;
        try {
            Answer answer = send("ABC", batch(900_003));
            assertThat(answer.status()).as(answer.text()).isEqualTo(202);
            place = answer.header("Location");
            assertThat(place).startsWith(ABI + "/");
            assertThat(cbp.get("ABC", place).status()).isEqualTo(202);
        } finally {
            routes.startRoute("cbp.batch.receive");
        }
        await().until(() -> cbp.get("ABC", place).status() == 200);
        assertThat(cbp.get("ABC", place).text()).contains("SE DATA ACCEPTED");
        assertThat(cbp.get("XYZ", place).status()).as("somebody else's").isEqualTo(404);
        assertThat(cbp.get("ABC", ABI + "/999999").status()).isEqualTo(404);
        assertThat(cbp.get("ABC", ABI + "/x").status()).isEqualTo(400);
    }

    @Test
    void refusesSomebodyElsesSender() {
        assertThat(send("XYZ", batch(900_004)).status()).isEqualTo(403);
        assertThat(send("ABC", gatewaysBatch()).status()).isEqualTo(403);
        assertThat(send("trainer", batch(900_004)).status()).isEqualTo(403);
        assertThat(send("ABC", batch(900_004) + gatewaysBatch()).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "\u0000\u0001\uffff"})
    void refusesWhatIsNoBatch(String body) {
        Answer answer = send("ABC", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void refusesWhatIsNotText() {
        assertThat(cbp.json("ABC", "POST", ABI, "{}").status()).isEqualTo(415);
    }
}
