package org.acesim.app;

import java.nio.file.Path;
import org.acesim.app.Options.Run;
import org.acesim.app.broker.BrokerSettings;
import org.acesim.app.broker.EmbeddedBroker;
import org.acesim.customs.tariff.Tariff;
import org.acesim.routes.account.Accounts;
import org.jspecify.annotations.Nullable;

/** What runs until it is stopped, and how it stops: sides first, broker next, the folder last. */
final class RunningProgram implements AutoCloseable {
    private final @Nullable DataFolder folder;
    private final @Nullable EmbeddedBroker broker;
    private final Sides sides;

    private RunningProgram(@Nullable DataFolder folder, @Nullable EmbeddedBroker broker, Sides sides) {
        this.folder = folder;
        this.broker = broker;
        this.sides = sides;
    }

    /** Starts it; it stops with the process. */
    static RunningProgram start(Options options) {
        Tariff tariff = options.tariff().load(System.err);
        DataFolder folder = options.data() == null
                ? null
                : DataFolder.hold(options.data(), "acesim " + options.run().option());
        SignIns signIns = SignIns.of(options);
        RunningProgram program =
                options.run() == Run.ALL ? together(options, signIns, folder, tariff) : alone(options, folder, tariff);
        Runtime.getRuntime().addShutdownHook(new Thread(program::close, "stop"));
        if (options.run() == Run.ALL) {
            program.sides.awaitReady();
        }
        Ports ports = Ports.of(program.sides, program.broker);
        Banner.print(ports, signIns, tariff);
        // Programs take the file for the sign that all is ready, the banner included.
        ports.write(options.data() == null ? Path.of("") : options.data());
        return program;
    }

    @Override
    public void close() {
        sides.close();
        if (broker != null) {
            broker.close();
        }
        if (folder != null) {
            folder.close();
        }
    }

    private static RunningProgram together(
            Options options, SignIns signIns, @Nullable DataFolder folder, Tariff tariff) {
        Path journal = options.data() == null ? null : options.data().resolve("artemis");
        EmbeddedBroker broker = EmbeddedBroker.start(
                new BrokerSettings(new Accounts(signIns.accounts()), journal, options.brokerPort(), 0));
        try {
            return new RunningProgram(folder, broker, Sides.together(options, broker, signIns.properties(), tariff));
        } catch (RuntimeException e) {
            broker.close();
            throw e;
        }
    }

    private static RunningProgram alone(Options options, @Nullable DataFolder folder, Tariff tariff) {
        Sides sides =
                options.run() == Run.GATEWAY ? Sides.gatewayAlone(options, tariff) : Sides.cbpAlone(options, tariff);
        return new RunningProgram(folder, null, sides);
    }
}
