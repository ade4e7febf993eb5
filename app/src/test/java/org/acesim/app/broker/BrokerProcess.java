package org.acesim.app.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.activemq.artemis.core.config.FileDeploymentManager;
import org.apache.activemq.artemis.core.config.impl.FileConfiguration;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;

/** A broker in a process of its own, on the files that docker-compose mounts. */
public final class BrokerProcess {
    private BrokerProcess() {}

    /** Runs until it is killed; the first argument is its folder, where it leaves its port. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        System.setProperty("io.netty.noUnsafe", "false");
        System.setProperty("acesim.broker.port", "0");
        System.setProperty("acesim.broker.secret", "known-to-this-test-only");
        Path files = Path.of("broker").toAbsolutePath();
        System.setProperty(
                "java.security.auth.login.config", files.resolve("login.config").toString());
        FileConfiguration configuration = new FileConfiguration();
        configuration.setBrokerInstance(folder.toFile());
        new FileDeploymentManager(files.resolve("broker.xml").toUri().toString())
                .addDeployable(configuration)
                .readConfiguration();
        ActiveMQServer server = new ActiveMQServerImpl(configuration, new ActiveMQJAASSecurityManager("activemq"));
        server.start();
        int port = ((NettyAcceptor) server.getRemotingService().getAcceptor("tcp")).getActualPort();
        Files.writeString(folder.resolve("ports.json"), "{\"artemis\": " + port + "}");
    }
}
