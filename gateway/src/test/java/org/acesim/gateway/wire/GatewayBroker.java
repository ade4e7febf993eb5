package org.acesim.gateway.wire;

import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.acesim.routes.Queues;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/** A broker of the test's own, with users that it vouches for. */
final class GatewayBroker implements AutoCloseable {
    static final String PASSWORD = "secret";

    private static final AtomicInteger IDS = new AtomicInteger(2000);
    private static final List<String> QUEUES = List.of(
            Queues.FILER_INBOUND,
            Queues.ABI_INBOUND,
            Queues.SIM_CBP,
            Queues.DIS_INBOUND,
            Queues.DLQ,
            Queues.abiOutbound(Queues.GATEWAY_SENDER),
            Queues.filerOutbound("ABC"),
            Queues.filerOutbound("XYZ"));

    private final int id = IDS.incrementAndGet();
    private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();

    GatewayBroker() throws Exception {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setPersistenceEnabled(false);
        configuration.setSecurityEnabled(true);
        configuration.setPopulateValidatedUser(true);
        configuration.addAcceptorConfiguration("vm", url());
        configuration.putSecurityRoles(
                "#",
                Set.of(new Role("all", true, true, false, false, false, false, false, true, true, true, false, false)));
        configuration.addAddressSetting(
                "#",
                new AddressSettings()
                        .setRedeliveryDelay(0)
                        .setMaxDeliveryAttempts(-1)
                        .setEnableIngressTimestamp(true)
                        .setAutoCreateQueues(false)
                        .setAutoCreateAddresses(false));
        SecurityConfiguration users = new SecurityConfiguration();
        for (String user : List.of("gateway", "cbp", "ABC", "XYZ", "officer")) {
            users.addUser(user, PASSWORD);
            users.addRole(user, "all");
        }
        server.setConfiguration(configuration);
        server.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users));
        server.start();
        for (String queue : QUEUES) {
            server.getActiveMQServer()
                    .createQueue(QueueConfiguration.of(queue)
                            .setAddress(queue)
                            .setRoutingType(RoutingType.ANYCAST)
                            .setAutoCreateAddress(true));
        }
    }

    String url() {
        return "vm://" + id;
    }

    ActiveMQConnectionFactory factory(String user) {
        return new ActiveMQConnectionFactory(url(), user, PASSWORD);
    }

    /** Sends as {@code user}; returns the message's id. */
    String send(String user, String queue, MessageMaker maker) throws Exception {
        try (JMSContext context = factory(user).createContext()) {
            Message message = maker.make(context);
            context.createProducer().send(context.createQueue(queue), message);
            return message.getJMSMessageID();
        }
    }

    /** Takes the next message, waiting for it; fails after ten seconds. */
    <T> T take(String queue, Reader<T> reader) throws Exception {
        try (JMSContext context = factory("ABC").createContext()) {
            Message message = context.createConsumer(context.createQueue(queue)).receive(10_000);
            if (message == null) {
                throw new AssertionError("nothing came on " + queue);
            }
            return reader.read(message);
        }
    }

    /** Takes away what lies on a queue. */
    void drain(String queue) throws Exception {
        server.getActiveMQServer().locateQueue(SimpleString.of(queue)).deleteAllReferences();
    }

    long count(String queue) {
        return server.getActiveMQServer().locateQueue(SimpleString.of(queue)).getMessageCount();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    interface MessageMaker {
        Message make(JMSContext context) throws Exception;
    }

    interface Reader<T> {
        T read(Message message) throws Exception;
    }
}
