package org.acesim.cbp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSContext;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.routes.Queues;
import org.acesim.routes.dis.DocumentMessage;
import org.acesim.routes.dis.SentDocument;
import org.junit.jupiter.api.Test;

/** CBP as a whole, as a filer sees it that speaks CATAIR, with a trainer at the clock. */
class ParcelUnderReviewTest {
    private static final String INVOICE = new String(
            new DocumentMessage(
                            "ABC-0000001-0",
                            null,
                            "as asked",
                            List.of(new SentDocument(
                                    "01", "invoice.txt", "text/plain", "INV-778".getBytes(StandardCharsets.US_ASCII))))
                    .write(),
            StandardCharsets.UTF_8);

    @Test
    void isReleasedOnceItsInvoiceWasLookedAt() throws Exception {
        try (TestBroker broker = new TestBroker();
                StandInGateway gateway = new StandInGateway(broker);
                RunningCbp cbp = new RunningCbp(broker)) {
            assertThat(cbp.json(
                                    "trainer",
                                    "PUT",
                                    "/cbp/api/v1/settings",
                                    "{\"inspectionRates\": {\"86\": 1}, \"inspectionKinds\": {\"DOCUMENTS\": 1}}")
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

                Answer waits = cbp.json("trainer", "POST", "/cbp/api/v1/clock/run-until-quiet", "");
                assertThat(waits.json().get("fired").intValue())
                        .as(waits.text())
                        .isZero();
                assertThat(waits.json().get("receivers").stringValue()).isEqualTo("CONFIRMED");
                assertThat(waits.json().at("/waitingFor/0/what").stringValue()).isEqualTo("the filer's documents");

                broker.send("ABC", Queues.DIS_INBOUND, INVOICE);
                await().untilAsserted(() -> assertThat(cbp.json("ABC", "GET", "/cbp/api/v1/entries/ABC-0000001-0", "")
                                .json()
                                .get("status")
                                .stringValue())
                        .isEqualTo("DOCUMENTS_RECEIVED"));

                Answer days = cbp.json("trainer", "POST", "/cbp/api/v1/clock/run-until-quiet", "");
                assertThat(days.json().get("fired").intValue()).as(days.text()).isEqualTo(1);
                assertThat(days.json().at("/waitingFor/0").isMissingNode())
                        .as("the deadline was met: " + days.text())
                        .isTrue();
                assertThat(LocalDate.parse(days.json().get("now").stringValue().substring(0, 10)))
                        .isBetween(LocalDate.of(2024, 6, 4), LocalDate.of(2024, 6, 5));
                assertThat(text(replies.receive(20_000))).contains("98");
            }
            assertThat(gateway.states).isNotEmpty();
        }
    }

    private static String text(jakarta.jms.Message message) throws Exception {
        return ((TextMessage) message).getText();
    }
}
