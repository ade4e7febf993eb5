package org.acesim.routes;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;

/** A broker of the test's own, with users that it vouches for. */
public final class TestBroker implements AutoCloseable {
    private static final AtomicInteger IDS = new AtomicInteger(1000);

    private final int id = IDS.incrementAndGet();
    private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();
    private final List<JmsPoolConnectionFactory> pools = new ArrayList<>();

    /** Starts it with these queues. */
    public TestBroker(String... queues) throws Exception {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setPersistenceEnabled(false);
        configuration.setSecurityEnabled(true);
        configuration.setPopulateValidatedUser(true);
        configuration.addAcceptorConfiguration("vm", "vm://" + id);
        configuration.putSecurityRoles(
                "#",
                Set.of(new Role("all", true, true, false, false, false, false, false, true, true, true, false, false)));
        configuration.addAddressSetting(
                "#",
                new AddressSettings()
                        .setRedeliveryDelay(0)
                        .setMaxDeliveryAttempts(-1)
                        .setAutoCreateQueues(false)
                        .setAutoCreateAddresses(false));
        SecurityConfiguration users = new SecurityConfiguration();
        for (String user : List.of("gateway", "cbp", "ABC", "XYZ")) {
            users.addUser(user, "secret");
            users.addRole(user, "all");
        }
        server.setConfiguration(configuration);
        server.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users));
        server.start();
        for (String queue : queues) {
            server.getActiveMQServer()
                    .createQueue(QueueConfiguration.of(queue)
                            .setAddress(queue)
                            .setRoutingType(RoutingType.ANYCAST)
                            .setAutoCreateAddress(true));
        }
    }

    /** A pooled factory that signs in as {@code user}. */
    public ConnectionFactory pool(String user) {
        JmsPoolConnectionFactory pool = new JmsPoolConnectionFactory();
        pool.setConnectionFactory(factory(user));
        pools.add(pool);
        return pool;
    }

    /** Refuses what goes beyond so many bytes on a queue; {@code -1} lifts it. */
    public void limit(String queue, long bytes) {
        AddressSettings settings = new AddressSettings()
                .setRedeliveryDelay(0)
                .setMaxDeliveryAttempts(-1)
                .setAutoCreateQueues(false)
                .setAutoCreateAddresses(false)
                .setAddressFullMessagePolicy(
                        org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy.FAIL)
                .setMaxSizeBytes(bytes);
        server.getActiveMQServer().getAddressSettingsRepository().addMatch(queue, settings);
    }

    /** Sends as {@code user}. */
    public void send(String user, String queue, MessageMaker maker) throws Exception {
        try (JMSContext context = factory(user).createContext()) {
            context.createProducer().send(context.createQueue(queue), maker.make(context));
        }
    }

    /** Takes the next message, waiting for it; fails after ten seconds. */
    public <T> T take(String queue, Reader<T> reader) throws Exception {
        try (JMSContext context = factory("ABC").createContext()) {
            Message message = context.createConsumer(context.createQueue(queue)).receive(10_000);
            if (message == null) {
                throw new AssertionError("nothing came on " + queue);
            }
            return reader.read(message);
        }
    }

    /** How many messages a queue holds, those under way to a consumer included. */
    public long count(String queue) {
        return server.getActiveMQServer().locateQueue(SimpleString.of(queue)).getMessageCount();
    }

    @Override
    public void close() throws Exception {
        pools.forEach(JmsPoolConnectionFactory::stop);
        server.stop();
    }

    private ActiveMQConnectionFactory factory(String user) {
        return new ActiveMQConnectionFactory("vm://" + id, user, "secret");
    }

    /** Makes the message to send. */
    public interface MessageMaker {
        Message make(JMSContext context) throws Exception;
    }

    /** Reads a message while its connection is open. */
    public interface Reader<T> {
        T read(Message message) throws Exception;
    }
}
