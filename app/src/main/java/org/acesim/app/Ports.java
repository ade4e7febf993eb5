package org.acesim.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.acesim.app.broker.EmbeddedBroker;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The ports that were taken.
 *
 * @param gateway HTTP, the filer's side
 * @param cbp HTTP, CBP's side
 * @param artemis the queues
 */
record Ports(
        @Nullable Integer gateway,
        @Nullable Integer cbp,
        @Nullable Integer artemis) {

    static Ports of(Sides sides, @Nullable EmbeddedBroker broker) {
        return new Ports(http(sides.gateway()), http(sides.cbp()), broker == null ? null : (Integer) broker.tcpPort());
    }

    /** Writes them where a program that started this one finds them. */
    void write(Path folder) {
        List<String> members = new ArrayList<>();
        add(members, "gateway", gateway);
        add(members, "cbp", cbp);
        add(members, "artemis", artemis);
        try {
            Files.writeString(folder.resolve("ports.json"), "{" + String.join(", ", members) + "}\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write ports.json", e);
        }
    }

    private static void add(List<String> members, String name, @Nullable Integer port) {
        if (port != null) {
            members.add("\"" + name + "\": " + port);
        }
    }

    private static @Nullable Integer http(@Nullable ConfigurableApplicationContext side) {
        return side == null ? null : side.getEnvironment().getProperty("local.server.port", Integer.class);
    }
}
