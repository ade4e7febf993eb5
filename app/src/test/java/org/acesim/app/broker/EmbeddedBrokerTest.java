package org.acesim.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.acesim.routes.account.Accounts;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    private static final Accounts ACCOUNTS = new Accounts(Accounts.demonstration());

    @TempDir
    private Path data;

    @Test
    void restartsOnItsOwnJournal() {
        var big = "x".repeat(200_000); // beyond what the journal itself holds
        try (var broker = start(data)) {
            for (int n = 1; n <= 20; n++) {
                toInbound(broker, "filing " + n);
            }
            toInbound(broker, big);
        }
        try (var broker = start(data);
                var gateway = client(broker, broker.gateway())) {
            for (int n = 1; n <= 20; n++) {
                assertThat(gateway.receive("FILER.INBOUND")).isEqualTo("filing " + n);
            }
            assertThat(gateway.receive("FILER.INBOUND")).isEqualTo(big);
            toInbound(broker, "one more");
        }
        try (var broker = start(data);
                var gateway = client(broker, broker.gateway())) {
            assertThat(gateway.receive("FILER.INBOUND")).isEqualTo("one more");
        }
    }

    @Test
    void eachStartHasItsOwnPasswords() {
        Credentials before;
        try (var broker = start(data)) {
            before = broker.gateway();
        }
        try (var broker = start(data)) {
            assertThat(broker.gateway()).isNotEqualTo(before);
            assertThat(broker.gateway().password()).isNotEqualTo(broker.cbp().password());
            assertThat(broker.gateway()).hasToString("gateway");
        }
    }

    @Test
    void inMemoryItLeavesNothingBehind() throws IOException {
        try (var here = Files.list(Path.of(""))) {
            var before = here.toList();
            try (var broker = start(null);
                    var gateway = client(broker, broker.gateway())) {
                toInbound(broker, "x".repeat(200_000));
                assertThat(gateway.receive("FILER.INBOUND")).hasSize(200_000);
            }
            try (var after = Files.list(Path.of(""))) {
                assertThat(after).containsExactlyInAnyOrderElementsOf(before);
            }
        }
    }

    @Test
    void listensOnLoopbackOrNotAtAll() {
        try (var broker = start(null)) {
            assertThat(broker.tcpPort()).isPositive();
        }
        try (var broker = EmbeddedBroker.start(new BrokerSettings(ACCOUNTS, null, null, 72))) {
            assertThatIllegalStateException().isThrownBy(broker::tcpPort);
        }
    }

    @Test
    void saysWhyItDoesNotStart() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatIllegalStateException()
                    .isThrownBy(
                            () -> EmbeddedBroker.start(new BrokerSettings(ACCOUNTS, null, taken.getLocalPort(), 72)))
                    .withMessageStartingWith("the broker did not start: ");
        }
    }

    @Test
    void doesNotWaitForASecondBrokerOnItsJournal() {
        try (var first = start(data)) {
            assertThat(first.vmUrl()).isEqualTo("vm://72");
            assertThatIllegalStateException()
                    .isThrownBy(() -> EmbeddedBroker.start(new BrokerSettings(ACCOUNTS, data, null, 73)))
                    .withMessageStartingWith("the broker did not start: ");
        }
    }

    @Test
    void countsWhatNobodyReadInTime() {
        try (var broker = start(data, wiring -> {
                    wiring.setMessageExpiryScanPeriod(50);
                    wiring.getAddressSettings().get("FILER.OUTBOUND.#").setExpiryDelay(1L);
                    wiring.getAddressSettings().get("ABI.OUTBOUND.#").setExpiryDelay(1L);
                });
                var gateway = client(broker, broker.gateway());
                var cbp = client(broker, broker.cbp())) {
            assertThat(broker.expired()).isZero();
            cbp.send("ABI.OUTBOUND.GWY", "to the gateway, for as long as it takes");

            gateway.send("FILER.OUTBOUND.ABC", "unread");
            cbp.send("ABI.OUTBOUND.XYZ", "unread");

            await().untilAsserted(() -> assertThat(broker.expired()).isEqualTo(2));
            assertThat(gateway.receive("ABI.OUTBOUND.GWY")).startsWith("to the gateway");
        }
        try (var broker = start(data)) {
            assertThat(broker.expired()).isEqualTo(2);
        }
    }

    @Test
    void aRepliesTimeIsAWeek() throws Exception {
        try (var broker = start(null);
                var gateway = client(broker, broker.gateway());
                var abc = new Client(url(broker), "ABC", "abc-demo")) {
            var sent = System.currentTimeMillis();
            gateway.send("FILER.OUTBOUND.ABC", "a reply");

            var received = abc.receiveMessage("FILER.OUTBOUND.ABC");

            assertThat(received).isNotNull();
            assertThat(received.getJMSExpiration() - sent)
                    .isBetween(QueuePolicies.UNREAD_FOR.toMillis(), QueuePolicies.UNREAD_FOR.toMillis() + 60_000);
        }
    }

    @Test
    void aMessageRolledBackComesAgainAtOnceAndWithoutEnd() throws Exception {
        try (var broker = start(null);
                var factory = new ActiveMQConnectionFactory(broker.vmUrl());
                var context = factory.createContext(
                        broker.gateway().user(), broker.gateway().password(), Session.SESSION_TRANSACTED);
                var consumer = context.createConsumer(context.createQueue("FILER.INBOUND"))) {
            toInbound(broker, "poison");
            for (int attempt = 1; attempt <= 25; attempt++) {
                var message = consumer.receive(2_000);
                assertThat(message).as("attempt %d", attempt).isNotNull();
                assertThat(message.getIntProperty("JMSXDeliveryCount")).isEqualTo(attempt);
                context.rollback();
            }
        }
    }

    @Test
    void aFullInboundQueueTellsTheSender() {
        Consumer<Configuration> smallQueue = wiring -> wiring.getAddressSettings()
                .get("FILER.INBOUND")
                .setMaxSizeBytes(100_000)
                .setPageSizeBytes(10_000)
                .setPageLimitBytes(50_000L);
        try (var broker = start(data, smallQueue);
                var abc = new Client(url(broker), "ABC", "abc-demo")) {
            assertThatExceptionOfType(JMSRuntimeException.class).isThrownBy(() -> {
                for (int n = 0; n < 1_000; n++) {
                    abc.send("FILER.INBOUND", "x".repeat(1_000));
                }
            });
        }
    }

    @Test
    void aFullDiskTellsTheSender() {
        try (var broker =
                start(data, wiring -> wiring.setMinDiskFree(Long.MAX_VALUE).setDiskScanPeriod(50))) {
            await().untilAsserted(() ->
                    assertThatExceptionOfType(JMSRuntimeException.class).isThrownBy(() -> toInbound(broker, "filing")));
        }
    }

    private static EmbeddedBroker start(Path data) {
        return start(data, wiring -> {});
    }

    private static EmbeddedBroker start(Path data, Consumer<Configuration> change) {
        var wiring = Wiring.of(new Topology(ACCOUNTS.all()));
        change.accept(wiring);
        return EmbeddedBroker.start(new BrokerSettings(ACCOUNTS, data, 0, 72), wiring);
    }

    private static void toInbound(EmbeddedBroker broker, String text) {
        try (var abc = new Client(url(broker), "ABC", "abc-demo")) {
            abc.send("FILER.INBOUND", text);
        }
    }

    private static Client client(EmbeddedBroker broker, Credentials credentials) {
        return new Client(broker.vmUrl(), credentials.user(), credentials.password());
    }

    private static String url(EmbeddedBroker broker) {
        return "tcp://127.0.0.1:" + broker.tcpPort();
    }
}
