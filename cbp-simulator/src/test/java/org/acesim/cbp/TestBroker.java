package org.acesim.cbp;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
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

/** A real broker inside the test, with CBP's queues and users that it vouches for. */
public final class TestBroker implements AutoCloseable {
    private static final String PASSWORD = "secret";
    private static final AtomicInteger IDS = new AtomicInteger(2000);

    private final String url = "vm://" + IDS.incrementAndGet();
    private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();

    public TestBroker() throws Exception {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setPersistenceEnabled(false);
        configuration.setSecurityEnabled(true);
        configuration.setPopulateValidatedUser(true);
        configuration.addAcceptorConfiguration("vm", url);
        configuration.putSecurityRoles(
                "#",
                Set.of(new Role("all", true, true, false, false, false, false, false, true, true, true, false, false)));
        configuration.addAddressSetting(
                "#",
                new AddressSettings()
                        .setMaxDeliveryAttempts(-1)
                        .setEnableIngressTimestamp(true)
                        .setDeadLetterAddress(SimpleString.of(Queues.DLQ))
                        .setExpiryAddress(SimpleString.of(Queues.EXPIRY))
                        .setAutoCreateQueues(false)
                        .setAutoCreateAddresses(false));
        SecurityConfiguration users = new SecurityConfiguration();
        for (String user : List.of("gateway", "cbp", "ABC", "XYZ")) {
            users.addUser(user, PASSWORD);
            users.addRole(user, "all");
        }
        server.setConfiguration(configuration);
        server.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users));
        server.start();
        for (String queue : List.of(
                Queues.ABI_INBOUND,
                Queues.DIS_INBOUND,
                Queues.SIM_CBP,
                Queues.DLQ,
                Queues.EXPIRY,
                Queues.abiOutbound("GWY"),
                Queues.abiOutbound("ABC"),
                Queues.abiOutbound("XYZ"))) {
            server.getActiveMQServer()
                    .createQueue(QueueConfiguration.of(queue)
                            .setAddress(queue)
                            .setRoutingType(RoutingType.ANYCAST)
                            .setAutoCreateAddress(true));
        }
    }

    public String url() {
        return url;
    }

    public String password() {
        return PASSWORD;
    }

    public ConnectionFactory factory(String user) {
        return new ActiveMQConnectionFactory(url, user, PASSWORD);
    }

    /** Sends a text as {@code user}. */
    public void send(String user, String queue, String text) {
        try (JMSContext context = factory(user).createContext()) {
            context.createProducer().send(context.createQueue(queue), text);
        }
    }

    /** How many messages a queue holds. */
    public long count(String queue) {
        return server.getActiveMQServer().locateQueue(SimpleString.of(queue)).getMessageCount();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
