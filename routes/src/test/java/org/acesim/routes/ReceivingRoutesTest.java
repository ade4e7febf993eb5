package org.acesim.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.acesim.routes.cbp.BatchIntake;
import org.acesim.routes.cbp.CbpRoutes;
import org.acesim.routes.control.ControlMessage;
import org.acesim.routes.outbox.InboxKey;
import org.acesim.routes.outbox.TestStore;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

/** CBP's side, which receives as every side does. */
class ReceivingRoutesTest {
    private final List<WireMessage> batches = new CopyOnWriteArrayList<>();
    private final List<ControlMessage> controls = new CopyOnWriteArrayList<>();
    private TestBroker broker;
    private DefaultCamelContext camel;

    @BeforeEach
    void startBroker() throws Exception {
        broker = new TestBroker(Queues.ABI_INBOUND, Queues.DIS_INBOUND, Queues.SIM_CBP, Queues.DLQ);
    }

    @AfterEach
    void stop() throws Exception {
        camel.close();
        broker.close();
    }

    @Test
    void takesTextAndBytesWithTheirSender() throws Exception {
        start(batches::add);
        broker.send("ABC", Queues.ABI_INBOUND, context -> context.createTextMessage("A4701ABC"));
        broker.send("XYZ", Queues.ABI_INBOUND, context -> bytes(context, "A4701XYZ"));
        await().until(() -> batches.size() == 2);
        assertThat(batches).extracting(WireMessage::sender).containsExactlyInAnyOrder("ABC", "XYZ");
        assertThat(batches)
                .extracting(message -> new String(message.content(), StandardCharsets.US_ASCII))
                .containsExactlyInAnyOrder("A4701ABC", "A4701XYZ");
    }

    @Test
    void believesNoOneElseWhatOnlyTheProgramMaySay() throws Exception {
        start(batches::add);
        broker.send("ABC", Queues.ABI_INBOUND, context -> {
            Message message = context.createTextMessage("forged");
            message.setLongProperty(WireProperties.ID, 7);
            message.setStringProperty(WireProperties.ON_BEHALF_OF, "XYZ");
            message.setStringProperty("JMSXUserID", "cbp");
            return message;
        });
        await().until(() -> batches.size() == 1);
        assertThat(batches.get(0).sender()).isEqualTo("ABC");
        assertThat(batches.get(0).key().source()).isEqualTo("ABC");
        assertThat(batches.get(0).key().messageId()).startsWith("ID:");
    }

    @Test
    void knowsTheProgramsOwnMessagesByTheirOutboxNumber() throws Exception {
        start(batches::add);
        broker.send("cbp", Queues.ABI_INBOUND, context -> {
            Message message = context.createTextMessage("posted by HTTP");
            message.setLongProperty(WireProperties.ID, 7);
            message.setStringProperty(WireProperties.ON_BEHALF_OF, "XYZ");
            return message;
        });
        await().until(() -> batches.size() == 1);
        assertThat(batches.get(0).sender()).isEqualTo("XYZ");
        assertThat(batches.get(0).key()).isEqualTo(new InboxKey("cbp", "7"));
    }

    @Test
    void refusesObjectMessages() throws Exception {
        start(batches::add);
        broker.send("ABC", Queues.ABI_INBOUND, context -> context.createObjectMessage(new ArrayList<>()));
        broker.take(Queues.DLQ, message -> {
            assertThat(message.getStringProperty(WireProperties.REASON))
                    .contains("refused unread")
                    .contains("Send a TextMessage or a BytesMessage");
            assertThat(message.getStringProperty(WireProperties.QUEUE)).isEqualTo(Queues.ABI_INBOUND);
            assertThat(message.getStringProperty(WireProperties.ROUTE)).isEqualTo("cbp.batch.receive");
            assertThat(message.getStringProperty(WireProperties.USER)).isEqualTo("ABC");
            return null;
        });
        assertThat(batches).isEmpty();
        await().until(() -> broker.count(Queues.ABI_INBOUND) == 0);
    }

    @Test
    void refusesMapMessages() throws Exception {
        start(batches::add);
        broker.send("ABC", Queues.ABI_INBOUND, JMSContext::createMapMessage);
        assertThat(broker.<String>take(Queues.DLQ, message -> message.getStringProperty(WireProperties.REASON)))
                .contains("refused unread");
    }

    @Test
    void keepsWhatNobodyCanReadWithTheReason() throws Exception {
        start(message -> {
            throw new UnreadableMessageException("Found no A record.");
        });
        broker.send("ABC", Queues.ABI_INBOUND, context -> context.createTextMessage("garbage"));
        broker.take(Queues.DLQ, message -> {
            assertThat(((TextMessage) message).getText()).isEqualTo("garbage");
            assertThat(message.getStringProperty(WireProperties.REASON)).isEqualTo("Found no A record.");
            return null;
        });
    }

    @Test
    void givesUpOnAMessageThatFailsForItsOwnReasons() throws Exception {
        start(message -> {
            batches.add(message);
            throw new IllegalArgumentException("a fault of ours");
        });
        broker.send("ABC", Queues.ABI_INBOUND, context -> bytes(context, "poison"));
        assertThat(broker.<String>take(Queues.DLQ, message -> message.getStringProperty(WireProperties.REASON)))
                .contains("IllegalArgumentException")
                .contains("a fault of ours");
        assertThat(batches).hasSize(3);
    }

    @Test
    void triesAgainForAsLongAsTheStoreIsDown() throws Exception {
        Set<String> seen = new HashSet<>();
        int[] attempts = {0};
        start(message -> {
            attempts[0]++;
            if (attempts[0] < 15) {
                throw new CannotAcquireLockException("the store is down");
            }
            seen.add(message.messageId());
            batches.add(message);
        });
        broker.send("ABC", Queues.ABI_INBOUND, context -> context.createTextMessage("patient"));
        await().until(() -> batches.size() == 1);
        await().until(() -> broker.count(Queues.ABI_INBOUND) == 0);
        assertThat(broker.count(Queues.DLQ)).isZero();
    }

    @Test
    void redeliveryDoesNotDuplicateTheEffect() throws Exception {
        TestStore store = new TestStore();
        store.jdbc.execute("create table effect (text varchar(10))");
        int[] attempts = {0};
        start(message -> {
            attempts[0]++;
            store.transaction.executeWithoutResult(status -> {
                if (store.inbox.claim(message.key())) {
                    store.jdbc.update("insert into effect values ('once')");
                }
            });
            if (attempts[0] <= 7) {
                throw new CannotAcquireLockException("died after the database's commit");
            }
        });
        broker.send("ABC", Queues.ABI_INBOUND, context -> context.createTextMessage("again and again"));
        await().until(() -> broker.count(Queues.ABI_INBOUND) == 0);
        assertThat(attempts[0]).isGreaterThan(7);
        assertThat(store.jdbc.queryForObject("select count(*) from effect", Long.class))
                .isEqualTo(1);
    }

    @Test
    void keepsOrderPerEntryAcrossRollbacks() throws Exception {
        Random random = new Random(42);
        Set<String> failedOnce = new HashSet<>();
        List<String> order = new CopyOnWriteArrayList<>();
        start(message -> {
            String text = new String(message.content(), StandardCharsets.UTF_8);
            if (random.nextInt(20) == 0 && failedOnce.add(text)) {
                throw new CannotAcquireLockException("once");
            }
            order.add(text);
        });
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String text = "entry " + i % 5 + " event " + i / 5;
            sent.add(text);
            broker.send("ABC", Queues.ABI_INBOUND, context -> context.createTextMessage(text));
        }
        await().until(() -> order.size() == 200);
        assertThat(order).containsExactlyElementsOf(sent);
        assertThat(failedOnce).isNotEmpty();
    }

    @Test
    void takesControlMessagesFromTheGatewayAlone() throws Exception {
        start(batches::add);
        byte[] ask = new ControlMessage.Ask().write();
        broker.send(
                "ABC", Queues.SIM_CBP, context -> context.createTextMessage(new String(ask, StandardCharsets.UTF_8)));
        broker.send(
                "gateway",
                Queues.SIM_CBP,
                context -> context.createTextMessage(new String(ask, StandardCharsets.UTF_8)));
        await().until(() -> controls.size() == 1);
        assertThat(broker.<String>take(Queues.DLQ, message -> message.getStringProperty(WireProperties.REASON)))
                .contains("Only the gateway");
    }

    private void start(BatchIntake intake) throws Exception {
        camel = new DefaultCamelContext();
        camel.addComponent("jms", JmsWire.component(broker.pool("cbp")));
        camel.addRoutesConfigurations(new FailurePolicy());
        camel.addRoutes(new CbpRoutes(intake, intake::receive, controls::add, 1));
        camel.start();
    }

    private static Message bytes(JMSContext context, String text) throws Exception {
        var message = context.createBytesMessage();
        message.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        return message;
    }
}
