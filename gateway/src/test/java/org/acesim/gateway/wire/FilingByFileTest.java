package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OneGateway.class)
class FilingByFileTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunningGateway gateway;
    private final Path inbox;

    FilingByFileTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.inbox = Path.of(gateway.setting("acesim.gateway.inbox"));
    }

    @Test
    void aFileIsFiledAndMovedToDoneWithItsReport() throws Exception {
        Path done = drop("ABC", ".json", Filings.parcel("FL1"), "done");
        JsonNode report = report(done);
        assertThat(report.get("notice").asString()).startsWith("SIMULATED.");
        assertThat(report.get("filed").asInt()).isEqualTo(1);
        assertThat(report.get("refused").asInt()).isZero();
        String number = report.at("/entries/0/entryNumber").asString();
        assertThat(gateway.until(number, "RELEASED").get("status").asString()).isEqualTo("RELEASED");
    }

    @Test
    void ofACsvWithABrokenRowTheGoodRowsAreFiledAndTheBadIsReported() throws Exception {
        String csv = Files.readString(Path.of("..", "samples", "parcels.csv"));
        String broken = csv.lines().findFirst().orElseThrow() + "\n"
                + csv.lines().skip(1).limit(2).reduce((a, b) -> a + "\n" + b).orElseThrow() + "\n"
                + "BROKEN,86,4701,with,too,few\n"
                + csv.lines().skip(3).limit(1).findFirst().orElseThrow() + "\n";
        JsonNode report = report(drop("ABC", ".csv", broken, "done"));
        assertThat(report.get("filed").asInt()).isEqualTo(3);
        assertThat(report.get("refused").asInt()).isEqualTo(1);
        JsonNode bad = report.at("/entries/2");
        assertThat(bad.get("status").asString()).isEqualTo("INVALID");
        assertThat(bad.at("/errors/0/pointer").asString()).startsWith("row 4");
        assertThat(gateway.until(report.at("/entries/3/entryNumber").asString(), "RELEASED")
                        .get("status")
                        .asString())
                .isEqualTo("RELEASED");
        assertThat(gateway.entry(bad.get("entryNumber").asString())
                        .get("status")
                        .asString())
                .isEqualTo("INVALID");
    }

    @Test
    void aFileThatCannotBeReadIsRejectedWithThePlace() throws Exception {
        Path rejected = drop("ABC", ".json", "{\"entryType\":\n", "rejected");
        assertThat(report(rejected).get("reason").asString()).contains("line ").contains("column ");
        assertThat(report(rejected).get("notice").asString()).startsWith("SIMULATED.");
    }

    @Test
    void aFileOfAnUnknownKindIsRejected() throws Exception {
        assertThat(report(drop("ABC", ".exe", "MZ", "rejected")).get("reason").asString())
                .contains("'exe'")
                .contains("csv");
    }

    @Test
    void aFolderThatIsNoFilersIsRejected() throws Exception {
        assertThat(report(drop("nobody", ".json", Filings.parcel("FL2"), "rejected"))
                        .get("reason")
                        .asString())
                .contains("nobody");
    }

    @Test
    void theSameFileAgainIsNoSecondFiling() throws Exception {
        String content = Filings.parcel("FL3");
        JsonNode first = report(drop("ABC", ".json", content, "done"));
        JsonNode second = report(drop("ABC", ".json", content, "done"));
        assertThat(second).isEqualTo(first);
        assertThat(gateway.get("ABC", "/api/v1/entries?q=FL3")
                        .json()
                        .get("entries")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aBatchOfTransactionsMayBeDroppedToo() throws Exception {
        String batch = Files.readString(Path.of("..", "samples", "batch.catair"));
        JsonNode report = report(drop("ABC", ".catair", batch, "done"));
        assertThat(report.get("refused").asInt()).as(report.toPrettyString()).isZero();
        assertThat(report.get("filed").asInt()).isPositive();
    }

    /** Drops a file under a name of its own; returns where it went. */
    private Path drop(String account, String kind, String content, String outcome) throws IOException {
        Path folder = Files.createDirectories(inbox.resolve(account));
        String name = UUID.randomUUID() + kind;
        Path written = Files.writeString(inbox.resolve(name), content);
        Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        Path target = folder.resolve(outcome).resolve(name);
        await().atMost(Duration.ofSeconds(15)).until(() -> Files.exists(target));
        assertThat(target).hasContent(content);
        return target;
    }

    private static JsonNode report(Path file) throws IOException {
        return JSON.readTree(Files.readString(file.resolveSibling(file.getFileName() + ".report.json")));
    }
}
