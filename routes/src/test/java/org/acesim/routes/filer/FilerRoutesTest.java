package org.acesim.routes.filer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.acesim.routes.Endpoints;
import org.acesim.routes.FailurePolicy;
import org.acesim.routes.JmsWire;
import org.acesim.routes.Queues;
import org.acesim.routes.TestBroker;
import org.acesim.routes.UnreadableMessageException;
import org.acesim.routes.WireMessage;
import org.acesim.routes.WireProperties;
import org.acesim.routes.control.ControlMessage;
import org.acesim.routes.outbox.Outgoing;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilerRoutesTest {
    private static final String TO_GATEWAY = Queues.abiOutbound(Queues.GATEWAY_SENDER);

    @TempDir
    Path inbox;

    private final List<WireMessage> replies = new CopyOnWriteArrayList<>();
    private final List<ControlMessage> controls = new CopyOnWriteArrayList<>();
    private final RecordingIntake intake = new RecordingIntake();
    private TestBroker broker;
    private DefaultCamelContext camel;

    @BeforeEach
    void start() throws Exception {
        Files.createDirectories(inbox.resolve("ABC"));
        broker = new TestBroker(Queues.FILER_INBOUND, TO_GATEWAY, Queues.DLQ);
        camel = new DefaultCamelContext();
        camel.addComponent("jms", JmsWire.component(broker.pool("gateway")));
        camel.addRoutesConfigurations(new FailurePolicy());
        camel.addRoutes(new FilingRoutes(intake, intake, 1));
        camel.addRoutes(new FileRoutes(inbox, intake));
        camel.addRoutes(new CustomsRoutes(replies::add, controls::add));
        camel.start();
    }

    @AfterEach
    void stop() throws Exception {
        camel.close();
        broker.close();
    }

    @Test
    void gathersTheResultsOfEveryChunkInOrder() {
        Document document = intake.document(Channel.HTTP, "one\ntwo\nthree\nfour\nfive");
        List<?> results = camel.createProducerTemplate().requestBody(Endpoints.FILING_RECEIVE, document, List.class);
        assertThat(results)
                .extracting(Object::toString)
                .containsExactly("one filed", "two filed", "three filed", "four filed", "five filed");
    }

    @Test
    void filesAMessageOfAFiler() throws Exception {
        broker.send("ABC", Queues.FILER_INBOUND, context -> context.createTextMessage("one\ntwo\nthree"));
        await().until(() -> intake.recorded.size() == 3);
        await().until(() -> broker.count(Queues.FILER_INBOUND) == 0);
        assertThat(intake.recorded).containsExactly("one", "two", "three");
    }

    @Test
    void keepsAMessageThatIsNoDocument() throws Exception {
        broker.send("ABC", Queues.FILER_INBOUND, context -> context.createTextMessage("unreadable"));
        assertThat(broker.<String>take(Queues.DLQ, message -> message.getStringProperty(WireProperties.REASON)))
                .isEqualTo("no document");
    }

    @Test
    void movesAFileToDoneWithItsReport() throws Exception {
        Files.writeString(inbox.resolve("ABC/parcels.csv"), "one\ntwo");
        Path report = inbox.resolve("ABC/done/parcels.csv.report.json");
        await().until(() -> Files.exists(inbox.resolve("ABC/done/parcels.csv")));
        assertThat(report).hasContent("[one filed, two filed]");
        assertThat(inbox.resolve("ABC/parcels.csv")).doesNotExist();
    }

    @Test
    void neverOverwritesWhatIsDone() throws Exception {
        for (int i = 1; i <= 2; i++) {
            Files.writeString(inbox.resolve("ABC/parcels.csv"), "file " + i);
            await().until(() -> !Files.exists(inbox.resolve("ABC/parcels.csv")));
        }
        assertThat(inbox.resolve("ABC/done/parcels.csv")).hasContent("file 1");
        assertThat(inbox.resolve("ABC/done/2-parcels.csv")).hasContent("file 2");
    }

    @Test
    void movesAFileThatNobodyCanReadToRejectedWithTheReason() throws Exception {
        Files.writeString(inbox.resolve("ABC/parcels.csv"), "unreadable");
        await().until(() -> Files.exists(inbox.resolve("ABC/rejected/parcels.csv")));
        assertThat(inbox.resolve("ABC/rejected/parcels.csv.report.json")).hasContent("no document");
        assertThat(intake.recorded).isEmpty();
    }

    @Test
    void leavesAFileWhereItIsUntilTheStoreWorksAgain() throws Exception {
        intake.failures = 2;
        Files.writeString(inbox.resolve("ABC/parcels.csv"), "one");
        await().until(() -> Files.exists(inbox.resolve("ABC/done/parcels.csv")));
        assertThat(intake.failures).isZero();
        assertThat(intake.recorded).containsExactly("one");
    }

    @Test
    void givesRepliesAndControlMessagesOfCbpToTheirPorts() throws Exception {
        var state = new ControlMessage.State(
                Instant.parse("2024-06-03T13:00:00Z"), BigDecimal.ONE, false, "R2", LocalDate.of(2024, 6, 3));
        broker.send("cbp", TO_GATEWAY, context -> {
            var message = context.createTextMessage(new String(state.write(), StandardCharsets.UTF_8));
            message.setStringProperty(WireProperties.KIND, Outgoing.Kind.CONTROL.name());
            return message;
        });
        broker.send("cbp", TO_GATEWAY, context -> context.createTextMessage("A4701GWY"));
        await().until(() -> replies.size() == 1 && controls.size() == 1);
        assertThat(controls).containsExactly(state);
    }

    @Test
    void refusesRepliesThatAreNotFromCbp() throws Exception {
        broker.send("XYZ", TO_GATEWAY, context -> context.createTextMessage("A4701GWY"));
        assertThat(broker.<String>take(Queues.DLQ, message -> message.getStringProperty(WireProperties.REASON)))
                .contains("Only CBP sends to the gateway");
        assertThat(replies).isEmpty();
    }

    /** A filing is a line; two lines are a chunk. */
    private static final class RecordingIntake implements FilingIntake, FilingDocuments {
        private final List<String> recorded = new CopyOnWriteArrayList<>();
        private volatile int failures;

        private record Lines(List<String> lines) implements FilingChunk {}

        private record Filed(String line) implements FilingResult {
            @Override
            public boolean filed() {
                return true;
            }

            @Override
            public String toString() {
                return line + " filed";
            }
        }

        Document document(Channel channel, String text) {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            return new Document(
                    "ABC",
                    DocumentFormat.NDJSON,
                    channel,
                    null,
                    null,
                    null,
                    true,
                    () -> new java.io.ByteArrayInputStream(content));
        }

        @Override
        public Document fromMessage(WireMessage message) {
            return document(Channel.JMS, new String(message.content(), StandardCharsets.UTF_8));
        }

        @Override
        public Document fromFile(String account, Path file) {
            try {
                return document(Channel.FILE, Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public FilingChunks open(Document document) {
            List<String> lines = new ArrayList<>();
            try (var content = document.content().open()) {
                lines.addAll(List.of(new String(content.readAllBytes(), StandardCharsets.UTF_8).split("\n")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (lines.get(0).equals("unreadable")) {
                throw new UnreadableMessageException("no document");
            }
            List<FilingChunk> chunks = new ArrayList<>();
            for (int i = 0; i < lines.size(); i += 2) {
                chunks.add(new Lines(List.copyOf(lines.subList(i, Math.min(i + 2, lines.size())))));
            }
            Iterator<FilingChunk> iterator = chunks.iterator();
            return new FilingChunks() {
                @Override
                public boolean hasNext() {
                    return iterator.hasNext();
                }

                @Override
                public FilingChunk next() {
                    return iterator.next();
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public FilingChunk check(FilingChunk chunk) {
            return chunk;
        }

        @Override
        public FilingChunk transform(FilingChunk chunk) {
            return chunk;
        }

        @Override
        public List<FilingResult> record(FilingChunk chunk) {
            if (failures > 0) {
                failures--;
                throw new IllegalStateException("the store is down");
            }
            recorded.addAll(((Lines) chunk).lines());
            return ((Lines) chunk)
                    .lines().stream().<FilingResult>map(Filed::new).toList();
        }

        @Override
        public void report(Path report, List<FilingResult> results) {
            write(report, results.toString());
        }

        @Override
        public void refuse(Path report, String reason) {
            write(report, reason);
        }

        private static void write(Path path, String text) {
            try {
                Files.writeString(path, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
