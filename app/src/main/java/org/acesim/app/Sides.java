package org.acesim.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.acesim.app.broker.Credentials;
import org.acesim.app.broker.EmbeddedBroker;
import org.acesim.cbp.CbpApplication;
import org.acesim.gateway.GatewayApplication;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gateway and simulated CBP as sibling contexts: neither can see the other, and they start at the same time.
 *
 * @param gateway the filer's side, unless it runs elsewhere
 * @param cbp CBP's side, unless it runs elsewhere
 */
record Sides(
        @Nullable ConfigurableApplicationContext gateway,
        @Nullable ConfigurableApplicationContext cbp) implements AutoCloseable {

    private static final long READY_NANOS_MAX = 60_000_000_000L;
    private static final long READY_NANOS_LOOK = 20_000_000L;

    /** Both, on the broker of this process. */
    static Sides together(Options options, EmbeddedBroker broker, List<String> extra) {
        CompletableFuture<ConfigurableApplicationContext> gateway = CompletableFuture.supplyAsync(
                () -> run(GatewayApplication.builder(), options, onBroker(broker, broker.gateway(), extra)));
        CompletableFuture<ConfigurableApplicationContext> cbp = CompletableFuture.supplyAsync(
                () -> run(CbpApplication.builder(), options, onBroker(broker, broker.cbp(), extra)));
        try {
            return new Sides(gateway.join(), cbp.join());
        } catch (CompletionException e) {
            gateway.thenAccept(ConfigurableApplicationContext::close);
            cbp.thenAccept(ConfigurableApplicationContext::close);
            throw e;
        }
    }

    /** The gateway alone, on a broker elsewhere. */
    static Sides gatewayAlone(Options options) {
        return new Sides(run(GatewayApplication.builder(), options, List.of()), null);
    }

    /** The simulated CBP alone, on a broker elsewhere. */
    static Sides cbpAlone(Options options) {
        return new Sides(null, run(CbpApplication.builder(), options, List.of()));
    }

    /**
     * Waits until every consumer of both sides takes messages and the gateway knows the simulated time.
     *
     * @throws IllegalStateException when that takes longer than a minute
     */
    void awaitReady() {
        long deadline = System.nanoTime() + READY_NANOS_MAX;
        while (!(ready(gateway) && ready(cbp))) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("not ready after a minute: is the broker at hand?");
            }
            LockSupport.parkNanos(READY_NANOS_LOOK);
        }
    }

    private static boolean ready(@Nullable ConfigurableApplicationContext side) {
        if (side == null) {
            return true;
        }
        var health = side.getBean(HealthEndpoint.class).healthForPath("readiness");
        return health != null && health.getStatus().equals(Status.UP);
    }

    /** The gateway stops first: what it has taken is with CBP or in its own outbox by then. */
    @Override
    public void close() {
        if (gateway != null) {
            gateway.close();
        }
        if (cbp != null) {
            cbp.close();
        }
    }

    private static ConfigurableApplicationContext run(
            SpringApplicationBuilder application, Options options, List<String> own) {
        // An option given twice would be a list.
        List<String> arguments = new ArrayList<>(options.arguments().stream()
                .filter(argument -> !argument.startsWith("--acesim.data="))
                .toList());
        arguments.add("--acesim.data=" + (options.data() == null ? "memory" : options.data()));
        if (options.freePorts()) {
            arguments.add("--server.port=0");
        }
        arguments.addAll(own);
        // One hook of the program's stops everything in order; two contexts' own would stop them at the same time.
        return application.registerShutdownHook(false).run(arguments.toArray(String[]::new));
    }

    private static List<String> onBroker(EmbeddedBroker broker, Credentials user, List<String> extra) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.artemis.broker-url=" + broker.vmUrl(),
                "--spring.artemis.user=" + user.user(),
                "--spring.artemis.password=" + user.password()));
        arguments.addAll(extra);
        return arguments;
    }
}
