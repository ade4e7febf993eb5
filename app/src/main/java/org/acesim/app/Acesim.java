package org.acesim.app;

import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The program: {@code --acesim.run=all} (default), {@code gateway} or {@code cbp}, or {@code --rehearse=FILE}, or
 * {@code --broker-files=FOLDER}.
 */
public final class Acesim {
    private static final int USAGE = 64;

    private Acesim() {}

    /** Starts what the command line asks for. */
    public static void main(String[] arguments) {
        // Netty 4.2 without Unsafe cannot load a journal on JDK 25: the second start would fail. Before Netty loads.
        System.setProperty("io.netty.noUnsafe", "false");
        // Two contexts would each set up the logging of the one process: logback.xml does it once.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        try {
            Options options = Options.of(arguments);
            if (options.rehearse() != null) {
                System.exit(Rehearsal.run(options, options.rehearse()));
            }
            if (options.brokerFiles() != null) {
                BrokerFiles.write(options, options.brokerFiles());
                return;
            }
            RunningProgram.start(options);
        } catch (UsageException e) {
            System.err.println(e.getMessage());
            System.exit(USAGE);
        }
    }
}
