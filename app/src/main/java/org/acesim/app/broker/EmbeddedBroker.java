package org.acesim.app.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.acesim.routes.InternalUsers;
import org.acesim.routes.Queues;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The broker inside the program. Running from its start until it is closed. */
public final class EmbeddedBroker implements AutoCloseable {

    private static final String TCP = "tcp";

    /** A second broker on one journal would wait for the first one's end without a word. */
    private static final long JOURNAL_LOCK_WAIT_MS = 2_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ActiveMQServer server;
    private final int serverId;
    private final Credentials gateway;
    private final Credentials cbp;
    private final @Nullable Path scratch;

    private EmbeddedBroker(
            ActiveMQServer server, int serverId, Credentials gateway, Credentials cbp, @Nullable Path scratch) {
        this.server = server;
        this.serverId = serverId;
        this.gateway = gateway;
        this.cbp = cbp;
        this.scratch = scratch;
    }

    /**
     * Starts a broker.
     *
     * @throws IllegalStateException if it does not come up, with the reason as cause
     */
    public static EmbeddedBroker start(BrokerSettings settings) {
        return start(settings, Wiring.of(new Topology(settings.accounts().all())));
    }

    /** Starts a broker whose wiring a test has changed. */
    static EmbeddedBroker start(BrokerSettings settings, Configuration wiring) {
        var gateway = new Credentials(InternalUsers.GATEWAY, secret());
        var cbp = new Credentials(InternalUsers.CBP, secret());
        var scratch = settings.data() == null ? scratch() : null;
        try {
            var configuration = store(wiring, settings.data(), scratch)
                    .addAcceptorConfiguration("vm", "vm://" + settings.serverId())
                    // Artemis knows a cluster user that may do everything, by a password that everybody knows.
                    .setClusterUser(secret())
                    .setClusterPassword(secret())
                    .setJMXManagementEnabled(false);
            if (settings.tcpPort() != null) {
                configuration.addAcceptorConfiguration(
                        TCP, "tcp://127.0.0.1:" + settings.tcpPort() + "?protocols=CORE");
            }
            var server = new ActiveMQServerImpl(
                    configuration, new AccountSecurity(settings.accounts(), List.of(gateway, cbp)));
            var broker = new EmbeddedBroker(server, settings.serverId(), gateway, cbp, scratch);
            broker.start();
            return broker;
        } catch (Exception e) {
            delete(scratch);
            throw new IllegalStateException("the broker did not start: " + e.getMessage(), e);
        }
    }

    /** Where clients in this JVM find it. */
    public String vmUrl() {
        return "vm://" + serverId;
    }

    /**
     * The port on which it listens.
     *
     * @throws IllegalStateException if it does not listen
     */
    public int tcpPort() {
        if (server.getRemotingService().getAcceptor(TCP) instanceof NettyAcceptor acceptor) {
            return acceptor.getActualPort();
        }
        throw new IllegalStateException("this broker listens on no port");
    }

    /** What the gateway signs in with, until this broker is closed. */
    public Credentials gateway() {
        return gateway;
    }

    /** What the simulated CBP signs in with, until this broker is closed. */
    public Credentials cbp() {
        return cbp;
    }

    /** How many messages nobody read in time: since the start, and what is still kept of those before. */
    public long expired() {
        return server.locateQueue(SimpleString.of(Queues.EXPIRY)).getMessagesAdded();
    }

    /** Ends it; what is in its journal stays. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the broker did not stop: " + e.getMessage(), e);
        } finally {
            delete(scratch);
        }
    }

    private void start() throws Exception {
        // A failed start only gets a line in the log: the server returns as if it ran.
        var failure = new AtomicReference<@Nullable Exception>();
        server.registerActivationFailureListener(failure::set);
        server.start();
        var reason = failure.get();
        if (reason != null || !server.isActive()) {
            server.stop();
            throw reason != null ? reason : new IllegalStateException("see the log");
        }
    }

    private static Configuration store(Configuration configuration, @Nullable Path data, @Nullable Path scratch) {
        if (data == null) {
            return configuration.setPersistenceEnabled(false).setPagingDirectory(scratch + "/paging");
        }
        // Artemis takes a relative path from a place of its own.
        var absolute = data.toAbsolutePath();
        return configuration
                .setPersistenceEnabled(true)
                // ASYNCIO is faster, but falls back to this without its native library, which we do not carry.
                .setJournalType(JournalType.NIO)
                .setJournalLockAcquisitionTimeout(JOURNAL_LOCK_WAIT_MS)
                .setBindingsDirectory(absolute.resolve("bindings").toString())
                .setJournalDirectory(absolute.resolve("journal").toString())
                .setLargeMessagesDirectory(absolute.resolve("large-messages").toString())
                .setPagingDirectory(absolute.resolve("paging").toString());
    }

    private static String secret() {
        var random = new byte[24];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("acesim-broker");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(@Nullable Path scratch) {
        try {
            FileSystemUtils.deleteRecursively(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
