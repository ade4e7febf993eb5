package org.acesim.app.broker;

import java.nio.file.Path;
import java.util.Map;
import org.apache.activemq.artemis.core.config.FileDeploymentManager;
import org.apache.activemq.artemis.core.config.impl.FileConfiguration;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The same on a broker that runs on the files in {@code broker/}, as the one of docker-compose does. */
class BrokerApartRightsTest extends BrokerRights {

    private static final Map<String, String> START = Map.of(
            "acesim.broker.port", "0",
            "acesim.broker.secret", "known-to-this-test-only",
            "java.security.auth.login.config",
                    CommittedBroker.DIRECTORY.resolve("login.config").toString());

    @TempDir
    private static Path data;

    private static ActiveMQServer server;

    @BeforeAll
    static void start() throws Exception {
        START.forEach(System::setProperty);
        var configuration = new FileConfiguration();
        configuration.setBrokerInstance(data.toFile());
        new FileDeploymentManager(
                        CommittedBroker.DIRECTORY.resolve("broker.xml").toUri().toString())
                .addDeployable(configuration)
                .readConfiguration();
        server = new ActiveMQServerImpl(configuration, new ActiveMQJAASSecurityManager("activemq"));
        server.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
        START.keySet().forEach(System::clearProperty);
    }

    @Override
    String url() {
        return "tcp://127.0.0.1:" + ((NettyAcceptor) server.getRemotingService().getAcceptor("tcp")).getActualPort();
    }

    @Override
    Credentials internal(String user) {
        return CommittedBroker.internal(user);
    }
}
