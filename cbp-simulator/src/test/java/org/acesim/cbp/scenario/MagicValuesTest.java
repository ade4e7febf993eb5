package org.acesim.cbp.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acesim.cbp.ProjectFiles;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.cbp.wire.SimulatedCbp;
import org.acesim.cbp.wire.SimulatedCbp.Sent;
import org.acesim.routes.dis.DocumentMessage;
import org.acesim.routes.dis.SentDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table in the documentation is what the simulated CBP does. */
class MagicValuesTest {
    private static final byte[] INVOICE = new DocumentMessage(
                    "ABC-0000001-0",
                    null,
                    "",
                    List.of(new SentDocument(
                            "01", "invoice.txt", "text/plain", "INV-778".getBytes(StandardCharsets.US_ASCII))))
            .write();

    /** A row of the table. */
    record Row(String consignee, String outcome, String answer, String atOnce, String later) {}

    static Stream<Row> table() throws IOException {
        return Files.readAllLines(ProjectFiles.root().resolve("docs/scenarios.md")).stream()
                .filter(line -> line.matches("\\| `[A-Z ]+` \\|.*"))
                .map(line -> List.of(line.split("\\|")))
                .map(cells -> cells.stream()
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList())
                .map(cells -> new Row(cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5)));
    }

    @Test
    void everyRuleHasItsRow() throws IOException {
        assertThat(table().map(Row::consignee))
                .containsExactlyElementsOf(ScenarioStore.defaults().stream()
                        .map(rule -> ((java.util.Map<?, ?>) rule.written().get("match")).get("consignee.name"))
                        .map(String::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("table")
    void aConsigneeOfThisNameGetsThisOutcome(Row row) {
        try (SimulatedCbp cbp = SimulatedCbp.onH2()) {
            cbp.receiveDocuments(cbp.fromGateway(INVOICE));
            cbp.receive(cbp.fromGateway(SampleBatch.ofGateway().block("ABC", parcelTo(row.consignee()))));
            List<Sent> atOnce = cbp.sent();
            cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(100)));
            List<Sent> later = cbp.sent();

            assertThat(answer(atOnce)).as("answer").isEqualTo(row.answer());
            assertThat(told(atOnce)).as("told at once").isEqualTo(row.atOnce());
            assertThat(told(later)).as("told later").isEqualTo(row.later());
        }
    }

    private static List<String> parcelTo(String consignee) {
        List<String> records = new ArrayList<>(SampleBatch.parcel("ABC", 1));
        // A truck, since tailgates are of those.
        String mode = consignee.equals("EXAM TAILGATE") ? "300" : "400";
        records.replaceAll(record -> record.startsWith("SE30CN")
                ? "%-80s".formatted("SE30CN " + consignee)
                : record.replace("400" + "0000000075", mode + "0000000075"));
        if (mode.equals("300")) {
            records.replaceAll(record -> record.startsWith("SE15M")
                    ? "%-80s"
                            .formatted("%-72s"
                                            .formatted("%-60s"
                                                            .formatted("SE15RABCD17612345675")
                                                            .substring(0, 59) + "00000001")
                                    + "N")
                    : record);
            records.removeIf(record -> record.startsWith("SE15H"));
        }
        return records;
    }

    private static String answer(List<Sent> sent) {
        for (Sent message : sent) {
            if (message.application().equals("SX")) {
                List<String> messages = message.content()
                        .lines()
                        .filter(record -> record.startsWith("SE90"))
                        .map(record -> (record.substring(4, 6) + " " + record.substring(6, 9)).strip())
                        .toList();
                return "SX " + String.join(", ", messages);
            }
            if (message.content().contains("\nX1")) {
                return "X1 "
                        + message.content()
                                .lines()
                                .filter(record -> record.startsWith("X1"))
                                .findFirst()
                                .orElseThrow()
                                .substring(4, 7);
            }
        }
        return "none";
    }

    /** What is told of the entry; of notices those of penalties, when they are opened. */
    private static String told(List<Sent> sent) {
        String notices = sent.stream()
                .filter(message -> message.application().equals("DN"))
                .flatMap(message -> message.content().lines())
                .filter(record -> record.startsWith("DN10"))
                .map(record -> record.substring(15, 18))
                .filter(opened -> opened.matches("P[PN]O"))
                .map(opened -> opened.substring(0, 2))
                .collect(Collectors.joining(", "));
        String statuses = toldByStatus(sent);
        return notices.isEmpty() ? statuses : statuses.replace("nothing", "") + "DN " + notices;
    }

    private static String toldByStatus(List<Sent> sent) {
        List<String> codes = new ArrayList<>();
        String record = "";
        for (String line : sent.stream()
                .filter(message -> message.application().equals("SO"))
                .flatMap(message -> message.content().lines())
                .toList()) {
            String code = code(line);
            if (!code.isEmpty()) {
                String prefix = line.substring(0, 4).equals(record) ? "" : line.substring(0, 4) + " ";
                codes.add(prefix + code);
                record = line.substring(0, 4);
            } else if (line.startsWith("SO10")) {
                record = "";
            }
        }
        return codes.isEmpty() ? "nothing" : String.join(", ", codes);
    }

    private static String code(String line) {
        return switch (line.substring(0, 4)) {
            case "SO50" -> line.substring(14, 16);
            case "SO60" ->
                (line.substring(14, 16) + " " + line.substring(62, 70).strip()).strip();
            case "SO70" -> (line.substring(4, 7) + " " + line.substring(20, 22)).strip();
            default -> "";
        };
    }
}
