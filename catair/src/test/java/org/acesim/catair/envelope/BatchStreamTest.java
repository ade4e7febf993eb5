package org.acesim.catair.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.Golden;
import org.acesim.catair.release.CargoRelease;
import org.junit.jupiter.api.Test;

class BatchStreamTest {

    private static final long GIGABYTE = 1L << 30;

    @Test
    void tellsWhatItMeetsAsItComes() throws IOException {
        String message = new String(Golden.message("s3-se-cancel"), StandardCharsets.US_ASCII);
        List<String> events = events(message + "what is this\n" + message.replace("Y  4701", "Y  4702")
                + new String(Golden.message("s5-batch-rejected"), StandardCharsets.US_ASCII));
        assertThat(events)
                .containsExactly(
                        "batch at 1",
                        "block 1",
                        "transaction 1 of block 1 at 3",
                        "ends well",
                        "none at 7: Unreadable",
                        "batch at 8",
                        "block 1",
                        "transaction 1 of block 1 at 3",
                        "refused: Rejected",
                        "none at 14: RejectionNotice");
    }

    @Test
    void findsTheSameInPiecesOfAnySize() throws IOException {
        byte[] message = Golden.message("s1-se-add-informal");
        for (int size : new int[] {1, 7, 79, 80, 81, 4096}) {
            BatchStream stream = new BatchStream(inPieces(message, size));
            List<BatchEvent> events = new ArrayList<>();
            for (Optional<BatchEvent> event = stream.next(); event.isPresent(); event = stream.next()) {
                events.add(event.get());
            }
            assertThat(events).hasSize(4);
            assertThat(events.get(3)).isEqualTo(new BatchEvent.BatchEnds(Optional.empty()));
        }
    }

    /** A process of its own, with room for a sixteenth of the batch. */
    @Test
    void readsAGigabyteInSixtyFourMegabytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BatchStreamTest.class.getName())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
            long records = GIGABYTE / 81;
            assertThat(printed.lines().toList())
                    .singleElement()
                    .asString()
                    .matches("[0-9]+ records, [0-9]+ transactions, ends well")
                    .satisfies(line -> assertThat(Long.parseLong(line.substring(0, line.indexOf(' '))))
                            .isGreaterThanOrEqualTo(records));
        }
        assertThat(process.waitFor()).isZero();
    }

    /** Reads a batch that is made while it is read. */
    public static void main(String[] arguments) throws IOException {
        try (EndlessBatch made = new EndlessBatch(Golden.message("s2-se-add-section-321"), GIGABYTE)) {
            BatchStream stream = new BatchStream(made);
            long transactions = 0;
            for (Optional<BatchEvent> event = stream.next(); event.isPresent(); event = stream.next()) {
                if (event.get() instanceof BatchEvent.TransactionRead read) {
                    // One in a hundred down to typed values: the test is about memory, not about time.
                    if (++transactions % 100 == 0) {
                        CargoRelease.read(read.transaction()).orThrow();
                    }
                } else if (event.get() instanceof BatchEvent.BatchEnds ends) {
                    System.out.println(stream.count() + " records, " + transactions + " transactions, "
                            + (ends.refused().isEmpty()
                                    ? "ends well"
                                    : ends.refused().get()));
                }
            }
        }
    }

    private static List<String> events(String message) throws IOException {
        BatchStream stream = new BatchStream(new ByteArrayInputStream(message.getBytes(StandardCharsets.US_ASCII)));
        List<String> events = new ArrayList<>();
        for (Optional<BatchEvent> event = stream.next(); event.isPresent(); event = stream.next()) {
            events.add(text(event.get()));
        }
        return events;
    }

    private static String text(BatchEvent event) {
        if (event instanceof BatchEvent.BatchBegins begins) {
            return "batch at " + begins.record();
        }
        if (event instanceof BatchEvent.BlockBegins begins) {
            return "block " + begins.position();
        }
        if (event instanceof BatchEvent.TransactionRead read) {
            return "transaction " + read.position() + " of block " + read.block() + " at " + read.record();
        }
        if (event instanceof BatchEvent.NoBatch none) {
            return "none at " + none.record() + ": "
                    + none.received().getClass().getSimpleName();
        }
        return ((BatchEvent.BatchEnds) event)
                .refused()
                .map(refused -> "refused: " + refused.getClass().getSimpleName())
                .orElse("ends well");
    }

    private static InputStream inPieces(byte[] message, int size) {
        return new ByteArrayInputStream(message) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(size, length));
            }
        };
    }
}
