package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.acesim.routes.Queues;
import org.acesim.routes.control.ControlMessage;
import org.apache.camel.CamelContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Until CBP has told its time and law, nothing can be filed, and nothing is lost. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BeforeTimeIsKnownTest {
    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws Exception {
        gateway = new RunningGateway(false);
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
    }

    @Test
    @Order(1)
    void filingsAreToldToComeAgainAndMessagesWait() throws Exception {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(gateway.cbp.controls())
                .contains(new ControlMessage.Ask()));
        assertThat(gateway.get("", "/actuator/health/readiness").status()).isEqualTo(503);

        RunningGateway.Answer answer = gateway.post("ABC", "application/json", Filings.parcel("TM1"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Acesim-Simulated")).isEqualTo("true");
        gateway.broker.send("ABC", Queues.FILER_INBOUND, context -> context.createTextMessage(Filings.parcel("TM2")));

        gateway.cbp.send(ScriptedCbp.state());
        String reply = gateway.broker.take(Queues.filerOutbound("ABC"), message -> message.getBody(String.class));
        assertThat(reply).contains("TM2").contains("RECEIVED");
        assertThat(gateway.post("ABC", "application/json", Filings.parcel("TM1"))
                        .status())
                .isEqualTo(202);
        assertThat(gateway.broker.count(Queues.DLQ)).isZero();
    }

    /** Time is known by then, and the routes do not run again. */
    @Test
    @Order(2)
    void filingsAreToldToComeAgainWhileTheRoutesDoNotRun() throws Exception {
        gateway.bean(CamelContext.class).stop();

        RunningGateway.Answer answer = gateway.post("ABC", "application/json", Filings.parcel("TM3"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }
}
