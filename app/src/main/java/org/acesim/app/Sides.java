package org.acesim.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.acesim.app.broker.Credentials;
import org.acesim.app.broker.EmbeddedBroker;
import org.acesim.cbp.CbpApplication;
import org.acesim.customs.tariff.Tariff;
import org.acesim.gateway.GatewayApplication;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

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
    static Sides together(Options options, EmbeddedBroker broker, Map<String, Object> extra, Tariff tariff) {
        CompletableFuture<ConfigurableApplicationContext> gateway = CompletableFuture.supplyAsync(() -> run(
                "gateway", GatewayApplication.builder(), options, onBroker(broker, broker.gateway(), extra), tariff));
        CompletableFuture<ConfigurableApplicationContext> cbp = CompletableFuture.supplyAsync(
                () -> run("cbp", CbpApplication.builder(), options, onBroker(broker, broker.cbp(), extra), tariff));
        try {
            return new Sides(gateway.join(), cbp.join());
        } catch (CompletionException e) {
            new Sides(started(gateway), started(cbp)).close();
            throw e;
        }
    }

    private static @Nullable ConfigurableApplicationContext started(
            CompletableFuture<ConfigurableApplicationContext> side) {
        return side.isCompletedExceptionally()
                ? null
                : side.exceptionally(failure -> null).join();
    }

    /** The gateway alone, on a broker elsewhere. */
    static Sides gatewayAlone(Options options, Tariff tariff) {
        return new Sides(run("gateway", GatewayApplication.builder(), options, Map.of(), tariff), null);
    }

    /** The simulated CBP alone, on a broker elsewhere. */
    static Sides cbpAlone(Options options, Tariff tariff) {
        return new Sides(null, run("cbp", CbpApplication.builder(), options, Map.of(), tariff));
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
            String name,
            SpringApplicationBuilder application,
            Options options,
            Map<String, Object> own,
            Tariff tariff) {
        Map<String, Object> decided = new HashMap<>();
        decided.put(
                "acesim.data",
                options.data() == null ? "memory" : options.data().toString());
        if (options.freePorts()) {
            decided.put("server.port", 0);
        }
        decided.putAll(own);
        List<String> arguments = new ArrayList<>(options.arguments());
        // The part's own file, then the user's.
        arguments.add("--spring.config.name=" + name + ",acesim");
        return application
                .initializers(context -> {
                    context.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource("decided by the program", decided));
                    // One for both: the whole tariff is read once and kept once.
                    context.getBeanFactory().registerSingleton("tariff", tariff);
                })
                // One hook of the program's stops everything in order; two contexts' own would stop them at the same
                // time.
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
    }

    private static Map<String, Object> onBroker(EmbeddedBroker broker, Credentials user, Map<String, Object> more) {
        Map<String, Object> own = new HashMap<>(more);
        own.put("spring.artemis.broker-url", broker.vmUrl());
        own.put("spring.artemis.user", user.user());
        own.put("spring.artemis.password", user.password());
        return own;
    }
}
