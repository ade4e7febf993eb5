package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One running program for all tests that begin with an empty one: it starts with the first of them, a trainer's reset
 * empties it for each other, and it stops with the JVM. One test at a time may use it.
 */
final class SharedProgram {
    /** Where what came by queue is answered; a reset leaves there what nobody has read. */
    private static final List<String> READ_BY_FILERS =
            List.of("FILER.OUTBOUND.ABC", "FILER.OUTBOUND.XYZ", "ABI.OUTBOUND.ABC", "ABI.OUTBOUND.XYZ");

    private SharedProgram() {}

    private static final class Running {
        static final Path DATA = folder();
        static final AcesimProcess ACESIM = AcesimProcess.start(DATA);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(Running::stop, "stop the shared program"));
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("acesim-shared-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop() {
            ACESIM.kill();
            try (Stream<Path> all = Files.walk(DATA)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** It, as it is after its first start. */
    static AcesimProcess emptied() {
        var reset = Running.ACESIM.trainer().post("/cbp/api/v1/reset?all=true", "application/json", "");
        assertThat(reset.status()).as(reset.body()).isEqualTo(200);
        assertThat(reset.json().path("receivers").asString()).as(reset.body()).isEqualTo("CONFIRMED");
        for (String queue : READ_BY_FILERS) {
            String filer = queue.substring(queue.length() - 3);
            try (QueueClient client = new QueueClient(
                    Running.ACESIM.queues(), filer, filer.toLowerCase(java.util.Locale.ROOT) + "-demo")) {
                client.empty(queue);
            }
        }
        return Running.ACESIM;
    }

    /** It, empty and with other settings than the usual ones: a body of {@code PUT /cbp/api/v1/settings}. */
    static AcesimProcess emptied(String settings) {
        AcesimProcess acesim = emptied();
        var set = acesim.trainer().put("/cbp/api/v1/settings", settings);
        assertThat(set.status()).as(set.body()).isEqualTo(200);
        return acesim;
    }

    /** The folder of its state. */
    static Path data() {
        return Running.DATA;
    }
}
