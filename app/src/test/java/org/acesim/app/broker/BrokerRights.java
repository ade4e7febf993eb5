package org.acesim.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.JMSSecurityRuntimeException;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQExceptionType;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what, tried by clients over tcp: the same for every broker that carries the wire. */
abstract class BrokerRights {

    /** Where the broker listens. */
    abstract String url();

    /** What a side of the program signs in with. */
    abstract Credentials internal(String user);

    @ParameterizedTest
    @ValueSource(strings = {"FILER.INBOUND", "ABI.INBOUND", "DIS.INBOUND"})
    void aFilerMaySendToTheInboundQueues(String queue) {
        try (var abc = abc()) {
            abc.send(queue, "from ABC");
        }
        try (var side = internal(queue.equals("FILER.INBOUND") ? gateway() : cbp())) {
            assertThat(side.receive(queue)).isEqualTo("from ABC");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SIM.CBP",
                "DLQ",
                "EXPIRY",
                "ABI.OUTBOUND.GWY",
                "FILER.OUTBOUND.XYZ",
                "ABI.OUTBOUND.XYZ",
                "FILER.OUTBOUND.ABC",
                "ABI.OUTBOUND.ABC",
                "activemq.management",
                "activemq.notifications",
                "FILER.OUTBOUND.XYZ::FILER.OUTBOUND.XYZ"
            })
    void aFilerMaySendNowhereElse(String queue) {
        try (var abc = abc()) {
            assertThatExceptionOfType(JMSRuntimeException.class).isThrownBy(() -> abc.send(queue, "forged"));
        }
    }

    @Test
    void aQueueUnderAnotherAddressIsADeadLetter() throws JMSException {
        try (var abc = abc();
                var xyz = new Client(url(), "XYZ", "xyz-demo");
                var trainer = new Client(url(), "trainer", "trainer-demo")) {
            abc.send("FILER.INBOUND::FILER.OUTBOUND.XYZ", "forged reply");

            assertThat(xyz.receive("FILER.OUTBOUND.XYZ")).isNull();
            assertThat(trainer.waiting("DLQ")).contains("forged reply");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FILER.OUTBOUND.ABC", "ABI.OUTBOUND.ABC"})
    void aFilerReadsItsOwnQueues(String queue) {
        try (var side = internal(queue.startsWith("FILER") ? gateway() : cbp())) {
            side.send(queue, "to ABC");
        }
        try (var abc = abc()) {
            assertThat(abc.receive(queue)).isEqualTo("to ABC");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FILER.OUTBOUND.XYZ", "ABI.OUTBOUND.XYZ", "ABI.OUTBOUND.GWY", "FILER.INBOUND", "ABI.INBOUND",
                "DIS.INBOUND", "SIM.CBP", "DLQ", "EXPIRY", "FILER.OUTBOUND.ABC::FILER.OUTBOUND.XYZ",
                "FILER.OUTBOUND.XYZ::FILER.OUTBOUND.XYZ", "FILER.OUTBOUND.#", "FILER.OUTBOUND.*"
            })
    void aFilerReadsNoOtherQueue(String queue) {
        try (var abc = abc()) {
            assertThatExceptionOfType(JMSRuntimeException.class).isThrownBy(() -> abc.receive(queue));
            assertThatThrownBy(() -> abc.waiting(queue)).isInstanceOfAny(JMSException.class, JMSRuntimeException.class);
        }
    }

    @Test
    void noQueueIsMadeByAsking() throws Exception {
        try (var abc = abc()) {
            assertThatExceptionOfType(JMSRuntimeException.class)
                    .isThrownBy(() -> abc.receive("MINE"))
                    .withMessage("There is no queue with name MINE");
            assertThatExceptionOfType(JMSRuntimeException.class).isThrownBy(() -> abc.send("MINE", "anything"));
            assertThatExceptionOfType(JMSSecurityRuntimeException.class)
                    .isThrownBy(() -> abc.jms().createTemporaryQueue());
            assertThatExceptionOfType(JMSSecurityRuntimeException.class)
                    .isThrownBy(() -> abc.jms().createConsumer(abc.jms().createTopic("FILER.OUTBOUND.XYZ")));
        }
        try (var locator = ActiveMQClient.createServerLocator(url());
                var factory = locator.createSessionFactory();
                var session = factory.createSession("ABC", "abc-demo", false, true, true, false, 0)) {
            assertThatExceptionOfType(ActiveMQException.class)
                    .isThrownBy(() -> session.createQueue(QueueConfiguration.of("MINE")
                            .setAddress("FILER.OUTBOUND.XYZ")
                            .setRoutingType(RoutingType.MULTICAST)))
                    .matches(e -> e.getType() == ActiveMQExceptionType.SECURITY_EXCEPTION);
        }
    }

    @Test
    void nobodySendsUnderAnothersName() throws JMSException {
        try (var abc = abc();
                var gateway = internal(gateway())) {
            var message = abc.jms().createTextMessage("who am I");
            message.setStringProperty("JMSXUserID", "XYZ");
            message.setStringProperty("_AMQ_VALIDATED_USER", "gateway");
            abc.jms().createProducer().send(abc.jms().createQueue("FILER.INBOUND"), message);

            var received = gateway.receiveMessage("FILER.INBOUND");

            assertThat(received).isNotNull();
            assertThat(received.getStringProperty("JMSXUserID")).isEqualTo("ABC");
        }
    }

    @Test
    void theBrokerVouchesForItsOwnSidesToo() throws JMSException {
        try (var gateway = internal(gateway());
                var cbp = internal(cbp())) {
            gateway.send("ABI.INBOUND", "a batch");

            var received = cbp.receiveMessage("ABI.INBOUND");

            assertThat(received).isNotNull();
            assertThat(received.getStringProperty("JMSXUserID")).isEqualTo("gateway");
        }
    }

    @Test
    void nobodySignsInWithoutTheRightPassword() {
        refused("ABC", "xyz-demo");
        refused("ABC", "");
        refused("nobody", "abc-demo");
        refused("gateway", "gateway");
        refused(null, null);
        refused("ABC", null);
    }

    @Test
    void nobodySignsInAsTheCluster() {
        refused("ACTIVEMQ.CLUSTER.ADMIN.USER", "CHANGE ME!!");
        refused("cluster", "CHANGE ME!!");
        refused("cluster", "${acesim.broker.secret}");
    }

    @Test
    void anOfficerDoesNothingHere() {
        try (var officer = new Client(url(), "officer", "officer-demo")) {
            assertThatExceptionOfType(JMSRuntimeException.class).isThrownBy(() -> officer.send("FILER.INBOUND", "x"));
            assertThatExceptionOfType(JMSRuntimeException.class).isThrownBy(() -> officer.receive("DLQ"));
            assertThatExceptionOfType(JMSRuntimeException.class)
                    .isThrownBy(() -> officer.receive("FILER.OUTBOUND.ABC"));
        }
    }

    @Test
    void aTrainerLooksAtTheDeadLettersAndLeavesThemThere() throws JMSException {
        try (var gateway = internal(gateway());
                var trainer = new Client(url(), "trainer", "trainer-demo")) {
            gateway.send("DLQ", "unreadable");

            assertThat(trainer.waiting("DLQ")).contains("unreadable");
            assertThat(trainer.waiting("DLQ")).contains("unreadable");
            assertThatExceptionOfType(JMSRuntimeException.class).isThrownBy(() -> trainer.receive("DLQ"));
            assertThatExceptionOfType(JMSRuntimeException.class).isThrownBy(() -> trainer.send("ABI.INBOUND", "x"));
        }
    }

    @Test
    void eachSideDoesWhatItMustAndNoMore() {
        try (var gateway = internal(gateway());
                var cbp = internal(cbp())) {
            gateway.send("SIM.CBP", "ask");
            assertThat(cbp.receive("SIM.CBP")).isEqualTo("ask");
            cbp.send("ABI.OUTBOUND.GWY", "state");
            assertThat(gateway.receive("ABI.OUTBOUND.GWY")).isEqualTo("state");
            cbp.send("ABI.INBOUND", "posted");
            assertThat(cbp.receive("ABI.INBOUND")).isEqualTo("posted");
            gateway.send("DIS.INBOUND", "document");
            assertThat(cbp.receive("DIS.INBOUND")).isEqualTo("document");
            cbp.send("DLQ", "unreadable");

            assertThatExceptionOfType(JMSRuntimeException.class).isThrownBy(() -> gateway.receive("ABI.INBOUND"));
            assertThatExceptionOfType(JMSRuntimeException.class)
                    .isThrownBy(() -> gateway.send("ABI.OUTBOUND.ABC", "forged"));
            assertThatExceptionOfType(JMSRuntimeException.class)
                    .isThrownBy(() -> cbp.send("FILER.OUTBOUND.ABC", "forged"));
        }
    }

    final Client abc() {
        return new Client(url(), "ABC", "abc-demo");
    }

    private Credentials gateway() {
        return internal("gateway");
    }

    private Credentials cbp() {
        return internal("cbp");
    }

    private Client internal(Credentials credentials) {
        return new Client(url(), credentials.user(), credentials.password());
    }

    private void refused(String user, String password) {
        assertThatExceptionOfType(JMSRuntimeException.class)
                .isThrownBy(() -> new Client(url(), user, password).close())
                .withMessageMatching(".*(AMQ229031|AMQ229099): Unable to (validate|authenticate) .*");
    }
}
