package org.acesim.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.jms.BytesMessage;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.acesim.routes.outbox.Outgoing;
import org.acesim.routes.outbox.Relay;
import org.acesim.routes.outbox.StoredMessage;
import org.acesim.routes.outbox.TestStore;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxRoutesTest {
    private final TestStore store = new TestStore();
    private TestBroker broker;
    private DefaultCamelContext camel;
    private Consumer<List<StoredMessage>> sender;
    private final AtomicInteger failures = new AtomicInteger();

    @BeforeEach
    void start() throws Exception {
        broker = new TestBroker("OUT", "OTHER", "DLQ");
        camel = new DefaultCamelContext();
        var pool = broker.pool("cbp");
        camel.addComponent("jms", JmsWire.component(pool));
        camel.addRoutes(new OutboxRoutes());
        camel.start();
        sender = new OutboxSender(pool, camel.createProducerTemplate());
    }

    @AfterEach
    void stop() throws Exception {
        camel.close();
        broker.close();
    }

    @Test
    void sendsInTheOrderInWhichMessagesWereStored() throws Exception {
        for (int i = 0; i < 250; i++) {
            store.store("OUT", "message " + i);
        }
        try (Relay relay = relay(sent -> {})) {
            relay.start();
            await().until(() -> broker.count("OUT") == 250);
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            texts.add(broker.take("OUT", message -> ((TextMessage) message).getText()));
        }
        assertThat(texts).startsWith("message 0", "message 1").endsWith("message 248", "message 249");
        assertThat(store.outbox.isEmpty()).isTrue();
        assertThat(store.outbox.lastRelayed("OUT")).isEqualTo(250);
        assertThat(store.outbox.lastRelayed("OTHER")).isZero();
    }

    @Test
    void losesNothingWhenTheSendFails() throws Exception {
        broker.limit("OUT", 20_000);
        for (int i = 0; i < 50; i++) {
            store.store("OUT", "x".repeat(2_000));
        }
        List<Long> marked = new CopyOnWriteArrayList<>();
        try (Relay relay = relay(sent -> sent.forEach(message -> marked.add(message.id())))) {
            relay.start();
            await().until(() -> failures.get() > 2);
            assertThat(broker.count("OUT")).isZero();
            Long unsent = store.jdbc.queryForObject("select count(*) from outbox", Long.class);
            assertThat(unsent).isEqualTo(50);
            assertThat(marked).isEmpty();

            broker.limit("OUT", -1);
            await().until(() -> broker.count("OUT") == 50);
            await().until(store.outbox::isEmpty);
            assertThat(marked).hasSize(50).doesNotHaveDuplicates();
        }
    }

    @Test
    void sendsAllOfACallOrNone() {
        List<StoredMessage> messages = List.of(stored(1, "OUT"), stored(2, "NO.SUCH.QUEUE"), stored(3, "OUT"));
        assertThatThrownBy(() -> sender.accept(messages)).isInstanceOf(RuntimeException.class);
        assertThat(broker.count("OUT")).isZero();
    }

    @Test
    void sendsAgainUnderTheSameNumberAfterACrashBetweenTheTwoCommits() throws Exception {
        store.store("OUT", "once");
        List<Boolean> crashes = new CopyOnWriteArrayList<>(List.of(true));
        try (Relay relay = relay(sent -> {
            if (!crashes.isEmpty()) {
                crashes.clear();
                throw new IllegalStateException("the process died here");
            }
        })) {
            relay.start();
            await().until(() -> broker.count("OUT") == 2);
        }
        long first = broker.take("OUT", message -> message.getLongProperty(WireProperties.ID));
        long second = broker.take("OUT", message -> message.getLongProperty(WireProperties.ID));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void marksEveryMessageAsSimulatedAndKeepsItsKind() throws Exception {
        sender.accept(List.of(new StoredMessage(
                7,
                Outgoing.batch("OUT", "A".getBytes(StandardCharsets.US_ASCII), "ID:42")
                        .onBehalfOf("ABC"))));
        broker.take("OUT", message -> {
            assertThat(message).isInstanceOf(BytesMessage.class);
            assertThat(message.getBooleanProperty(WireProperties.SIMULATED)).isTrue();
            assertThat(message.getLongProperty(WireProperties.ID)).isEqualTo(7);
            assertThat(message.getStringProperty(WireProperties.KIND)).isEqualTo("ABI");
            assertThat(message.getStringProperty(WireProperties.ON_BEHALF_OF)).isEqualTo("ABC");
            assertThat(message.getJMSCorrelationID()).isEqualTo("ID:42");
            assertThat(message.getStringProperty("JMSXUserID")).isEqualTo("cbp");
            return null;
        });
    }

    private Relay relay(Consumer<List<StoredMessage>> afterSent) {
        return new Relay(
                store.outbox,
                store.transaction,
                messages -> {
                    try {
                        sender.accept(messages);
                    } catch (RuntimeException e) {
                        failures.incrementAndGet();
                        throw e;
                    }
                },
                afterSent);
    }

    private static StoredMessage stored(long id, String queue) {
        return new StoredMessage(id, Outgoing.batchText(queue, "text".getBytes(StandardCharsets.UTF_8), null));
    }
}
