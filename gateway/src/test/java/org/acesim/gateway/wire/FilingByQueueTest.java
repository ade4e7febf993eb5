package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.Message;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.own.PaymentMessage;
import org.acesim.routes.Queues;
import org.acesim.routes.WireProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OneGateway.class)
class FilingByQueueTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunningGateway gateway;

    FilingByQueueTest(RunningGateway gateway) {
        this.gateway = gateway;
    }

    private final List<JsonNode> seen = new ArrayList<>();

    @Test
    void everyChangeOfAFilingIsToldOnTheFilersQueue() throws Exception {
        String id = text("ABC", Filings.parcel("JM1"));
        List<JsonNode> replies = repliesUntil("ABC", id, "RELEASED");
        assertThat(replies.get(0).propertyNames())
                .containsExactly(
                        "entryNumber",
                        "filerReference",
                        "status",
                        "disposition",
                        "at",
                        "simulatedAt",
                        "problems",
                        "inquiry");
        assertThat(replies)
                .extracting(reply -> reply.get("status").asString())
                .startsWith("RECEIVED")
                .endsWith("RELEASED");
        assertThat(replies)
                .allSatisfy(reply ->
                        assertThat(reply.get("filerReference").asString()).isEqualTo("JM1"));
        assertThat(replies.get(replies.size() - 1).at("/disposition/code").asString())
                .isEqualTo("98");
        String number = replies.get(0).get("entryNumber").asString();
        assertThat(gateway.entry(number).get("status").asString()).isEqualTo("RELEASED");
    }

    @Test
    void whatBecomesOfTheSummaryAndThePaymentIsToldToo() throws Exception {
        String id = text("ABC", Filings.shirt("JM20", ""));
        List<JsonNode> replies = repliesUntil("ABC", id, "RELEASED");
        assertThat(replies).noneMatch(reply -> reply.has("summary") || reply.has("payment"));

        JsonNode accepted = repliesUntil("ABC", id, "RELEASED").get(0);
        assertThat(accepted.get("status").asString()).isEqualTo("RELEASED");
        assertThat(accepted.at("/summary/status").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.at("/summary/dueBy").asString()).isEqualTo("2024-06-17");
        assertThat(accepted.at("/payment/status").asString()).isEqualTo("NONE");
        String number = accepted.get("entryNumber").asString();
        SummaryStory summaries = new SummaryStory(gateway);
        summaries.tell(number, PaymentMessage.Status.DUE, "122.53", LocalDate.of(2024, 6, 17));
        JsonNode due = repliesUntil("ABC", id, "RELEASED").get(0);
        assertThat(due.at("/payment/status").asString()).isEqualTo("DUE");
        assertThat(due.at("/payment/amount").asString()).isEqualTo("122.53");
        assertThat(due.at("/payment/dueBy").asString()).isEqualTo("2024-06-17");
    }

    @Test
    void bytesAreTakenAsTextIs() throws Exception {
        String id = gateway.broker.send("XYZ", Queues.FILER_INBOUND, context -> {
            var message = context.createBytesMessage();
            message.writeBytes(("[" + Filings.parcel("JM2") + "]").getBytes(StandardCharsets.UTF_8));
            return message;
        });
        assertThat(repliesUntil("XYZ", id, "RELEASED").get(0).get("entryNumber").asString())
                .startsWith("XYZ-");
    }

    @Test
    void aFilingThatTheGatewayRefusesIsKeptAsInvalid() throws Exception {
        String id = text("ABC", Filings.parcel("JM3").replace("\"75.00\"", "\"801.00\""));
        JsonNode reply = repliesUntil("ABC", id, "INVALID").get(0);
        assertThat(reply.at("/problems/0/code").asString()).isEqualTo("LIMIT");
        JsonNode entry = gateway.entry(reply.get("entryNumber").asString());
        assertThat(entry.get("status").asString()).isEqualTo("INVALID");
        assertThat(entry.get("timeline").valueStream().map(event -> event.get("code")
                        .asString()))
                .contains("LIMIT");
    }

    @Test
    void cbpsRejectionIsToldWithItsReasons() throws Exception {
        gateway.cbp.script(
                (cbp, batch) -> cbp.send(cbp.response(batch, "SX", Answers.rejected("006", "INVALID NUMBER"))));
        String id = text("ABC", Filings.parcel("JM4"));
        List<JsonNode> replies = repliesUntil("ABC", id, "REJECTED");
        assertThat(replies.get(replies.size() - 1).at("/problems/0/code").asString())
                .isEqualTo("006");
    }

    @Test
    void filingsByHttpAreNotToldOnTheQueue() throws Exception {
        gateway.until(gateway.file(Filings.parcel("JM5")), "RELEASED");
        String id = text("ABC", Filings.parcel("JM6"));
        repliesUntil("ABC", id, "RELEASED");
        assertThat(seen)
                .noneMatch(reply -> reply.get("filerReference").asString().equals("JM5"));
    }

    @Test
    void everyMessageSaysThatItIsSimulated() throws Exception {
        text("ABC", Filings.parcel("JM7"));
        assertThat(gateway.broker.<Boolean>take(
                        Queues.filerOutbound("ABC"), message -> message.getBooleanProperty(WireProperties.SIMULATED)))
                .isTrue();
        gateway.broker.send("ABC", Queues.FILER_INBOUND, context -> context.createTextMessage("nonsense"));
        assertThat(gateway.broker.<Boolean>take(
                        Queues.DLQ, message -> message.getBooleanProperty(WireProperties.SIMULATED)))
                .isTrue();
        assertThat(gateway.cbp.unmarked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "nonsense", "\u0000\u0001\u0002", "{\"entryType\":", "<xml/>", "\u2603"})
    void garbageGoesToTheDeadLettersWithTheReason(String garbage) throws Exception {
        text("ABC", garbage);
        gateway.broker.take(Queues.DLQ, message -> {
            assertThat(message.getBody(String.class)).isEqualTo(garbage);
            assertThat(message.getStringProperty(WireProperties.REASON)).isNotBlank();
            assertThat(message.getStringProperty(WireProperties.QUEUE)).isEqualTo(Queues.FILER_INBOUND);
            assertThat(message.getStringProperty(WireProperties.USER)).isEqualTo("ABC");
            assertThat(message.getStringProperty(WireProperties.ROUTE)).isEqualTo("filing.receive.jms");
            return message;
        });
        takesTheNext();
    }

    @Test
    void bytesThatAreNoFilingGoToTheDeadLettersAsTheyAre() throws Exception {
        byte[] garbage = {(byte) 0xff, (byte) 0xfe, 0, 1, 2, (byte) 0x80};
        gateway.broker.send("ABC", Queues.FILER_INBOUND, context -> {
            var message = context.createBytesMessage();
            message.writeBytes(garbage);
            return message;
        });
        assertThat(gateway.broker.<byte[]>take(Queues.DLQ, message -> message.getBody(byte[].class)))
                .isEqualTo(garbage);
        takesTheNext();
    }

    @Test
    void aMessageOfObjectsIsRefusedUnopened() throws Exception {
        gateway.broker.send(
                "ABC", Queues.FILER_INBOUND, context -> context.createObjectMessage(new ArrayList<>(List.of("x"))));
        String reason = gateway.broker.take(Queues.DLQ, message -> message.getStringProperty(WireProperties.REASON));
        assertThat(reason).contains("refused unread").contains("TextMessage");
        takesTheNext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "stream", "empty"})
    void everyOtherKindOfMessageIsRefused(String kind) throws Exception {
        gateway.broker.send("ABC", Queues.FILER_INBOUND, context -> switch (kind) {
            case "map" -> context.createMapMessage();
            case "stream" -> context.createStreamMessage();
            default -> context.createMessage();
        });
        assertThat(gateway.broker.<String>take(Queues.DLQ, message -> message.getStringProperty(WireProperties.REASON)))
                .isNotBlank();
        takesTheNext();
    }

    @Test
    void whoIsNoFilerCannotFile() throws Exception {
        gateway.broker.send(
                "officer", Queues.FILER_INBOUND, context -> context.createTextMessage(Filings.parcel("JM8")));
        String reason = gateway.broker.take(Queues.DLQ, message -> message.getStringProperty(WireProperties.REASON));
        assertThat(reason).contains("officer");
    }

    @Test
    void aFieldOfTheMessageDoesNotSayWhoSentIt() throws Exception {
        String id = gateway.broker.send("ABC", Queues.FILER_INBOUND, context -> {
            Message message = context.createTextMessage(Filings.parcel("JM9"));
            message.setStringProperty(WireProperties.ON_BEHALF_OF, "XYZ");
            message.setStringProperty("JMSXUserID", "XYZ");
            return message;
        });
        assertThat(repliesUntil("ABC", id, "RELEASED").get(0).get("entryNumber").asString())
                .startsWith("ABC-");
    }

    /** What came before has not stopped the queue. */
    private void takesTheNext() throws Exception {
        String id = text("XYZ", Filings.parcel("NEXT"));
        repliesUntil("XYZ", id, "RELEASED");
    }

    private String text(String user, String body) throws Exception {
        return gateway.broker.send(user, Queues.FILER_INBOUND, context -> context.createTextMessage(body));
    }

    /** The replies to one request; what earlier tests have left on the queue is only {@link #seen}. */
    private List<JsonNode> repliesUntil(String filer, String requestId, String status) throws Exception {
        List<JsonNode> replies = new ArrayList<>();
        do {
            gateway.broker.take(Queues.filerOutbound(filer), message -> {
                JsonNode reply = JSON.readTree(message.getBody(String.class));
                seen.add(reply);
                return requestId.equals(message.getJMSCorrelationID()) && replies.add(reply);
            });
        } while (replies.isEmpty()
                || !replies.get(replies.size() - 1).get("status").asString().equals(status));
        return replies;
    }
}
