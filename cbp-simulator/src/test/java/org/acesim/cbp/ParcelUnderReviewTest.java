package org.acesim.cbp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSContext;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.routes.Queues;
import org.junit.jupiter.api.Test;

/** CBP as a whole, as a filer sees it that speaks CATAIR, with a trainer at the clock. */
class ParcelUnderReviewTest {
    @Test
    void isReleasedAfterOneSimulatedDay() throws Exception {
        try (TestBroker broker = new TestBroker();
                StandInGateway gateway = new StandInGateway(broker);
                RunningCbp cbp = new RunningCbp(broker)) {
            assertThat(cbp.json("trainer", "PUT", "/cbp/api/v1/settings", "{\"inspectionRates\": {\"86\": 1}}")
                            .status())
                    .isEqualTo(200);
            broker.send(
                    "ABC",
                    Queues.ABI_INBOUND,
                    new String(
                            SampleBatch.ofAbc()
                                    .block("ABC", SampleBatch.parcel("ABC", 1))
                                    .bytes(),
                            StandardCharsets.US_ASCII));
            try (JMSContext filer = broker.factory("ABC").createContext()) {
                var replies = filer.createConsumer(filer.createQueue(Queues.abiOutbound("ABC")));
                assertThat(text(replies.receive(20_000))).contains("SE DATA ACCEPTED");
                assertThat(text(replies.receive(20_000))).contains("SO60").doesNotContain("98");

                Answer day = cbp.json("trainer", "POST", "/cbp/api/v1/clock/run-until-quiet", "");

                assertThat(day.json().get("fired").intValue()).as(day.text()).isEqualTo(1);
                assertThat(day.json().get("receivers").stringValue()).isEqualTo("CONFIRMED");
                assertThat(day.json().get("now").stringValue()).startsWith("2024-06-04T09:0");
                assertThat(text(replies.receive(20_000))).contains("98");
            }
            assertThat(gateway.states).isNotEmpty();
        }
    }

    private static String text(jakarta.jms.Message message) throws Exception {
        return ((TextMessage) message).getText();
    }
}
