package org.acesim.app;

import static org.acesim.app.AcesimProcess.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.acesim.app.AcesimClient.Answer;
import org.acesim.catair.EntryNumber;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole process, over HTTP, files and queues. */
class FirstWayTest {
    private static AcesimProcess acesim;

    @BeforeAll
    static void start() {
        acesim = SharedProgram.emptied("{\"inspectionRates\": {\"86\": 0}}");
    }

    @Test
    void releasesAParcelThatWasPosted() throws IOException {
        Answer filed = acesim.filer().fileJson(sample("parcel-86.json"));
        assertThat(filed.status()).as(filed.body()).isEqualTo(202);

        JsonNode entry = acesim.filer().entryOnce(filed.entryNumber(), "RELEASED");

        assertThat(entry.path("status").asString()).isEqualTo("RELEASED");
        assertThat(entry.path("disposition").path("code").asString()).isEqualTo("98");
        assertThat(events(entry)).contains("RECEIVED", "FILED", "ACCEPTED");
        assertThat(entry.path("filing").path("lines").path(0).path("value").asString())
                .startsWith("75");
    }

    @Test
    void showsTheBatchesThatTravelled() throws IOException {
        String number = acesim.filer().fileJson(sample("parcel-86.json")).entryNumber();
        acesim.filer().entryOnce(number, "RELEASED");
        String messages =
                acesim.filer().get("/api/v1/entries/" + number + "/messages").body();
        assertThat(messages).contains("SE10A", "SE9002", "SE DATA ACCEPTED", "SO10", "SO60", "98RELEASED");
    }

    @Test
    void filesTheParcelsOfAFileThatWasDropped() throws IOException {
        Path inbox = SharedProgram.data().resolve("inbox/ABC");
        Files.createDirectories(inbox);
        Files.copy(ROOT.resolve("samples/parcels.csv"), inbox.resolve("parcels.csv"));
        Path report = inbox.resolve("done/parcels.csv.report.json");
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(inbox.resolve("done/parcels.csv")));
        JsonNode entries =
                JsonMapper.shared().readTree(Files.readString(report)).path("entries");
        assertThat(entries.size()).isEqualTo(20);
        for (JsonNode entry : entries) {
            String number = entry.path("entryNumber").asString();
            assertThat(acesim.filer()
                            .entryOnce(number, "RELEASED")
                            .path("status")
                            .asString())
                    .isEqualTo("RELEASED");
        }
    }

    @Test
    void answersAFilingOverJmsOnTheFilersQueue() throws Exception {
        try (QueueClient client = new QueueClient(acesim.queues(), "XYZ", "xyz-demo")) {
            client.send("FILER.INBOUND", sample("parcel-86.json"));
            List<String> statuses = new ArrayList<>();
            while (!statuses.contains("RELEASED")) {
                statuses.add(JsonMapper.shared()
                        .readTree(client.receive("FILER.OUTBOUND.XYZ"))
                        .path("status")
                        .asString());
            }
            assertThat(statuses).contains("ACCEPTED", "RELEASED");
        }
    }

    @Test
    void answersABatchOfACatairClientOnItsOwnQueue() throws Exception {
        try (QueueClient client = new QueueClient(acesim.queues(), "ABC", "abc-demo")) {
            client.send("ABI.INBOUND", asItsOwn(batchThatTheGatewaySent()));
            String answers = client.receive("ABI.OUTBOUND.ABC");
            while (!answers.contains("98RELEASED")) {
                answers += client.receive("ABI.OUTBOUND.ABC");
            }
            assertThat(answers).contains("SE DATA ACCEPTED").startsWith("A4701ABC");
            assertThat(answers.lines()).allMatch(line -> line.length() == 80);
        }
    }

    @Test
    void hidesAnEntryFromAnotherFiler() throws IOException {
        String number = acesim.filer().fileJson(sample("parcel-86.json")).entryNumber();
        assertThat(acesim.as("XYZ", "xyz-demo").get("/api/v1/entries/" + number).status())
                .isEqualTo(404);
        assertThat(acesim.as("XYZ", "xyz-demo")
                        .get("/cbp/api/v1/entries/" + number)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void keepsAnObjectMessageAsideAndGoesOn() throws Exception {
        try (QueueClient client = new QueueClient(acesim.queues(), "ABC", "abc-demo")) {
            client.send("ABI.INBOUND", client.context().createObjectMessage(new ArrayList<>()));
            client.send("FILER.INBOUND", client.context().createObjectMessage(new ArrayList<>()));
        }
        releasesAParcelThatWasPosted();
    }

    private static String batchThatTheGatewaySent() throws IOException {
        String number = acesim.filer().fileJson(sample("parcel-86.json")).entryNumber();
        acesim.filer().entryOnce(number, "RELEASED");
        return acesim.filer()
                .getText("/api/v1/entries/" + number + "/messages")
                .body()
                .split("\n\n")[0];
    }

    /** The same batch from a filer that speaks CATAIR itself, with its password and a number of its own. */
    private static String asItsOwn(String batch) {
        String number = EntryNumber.of("ABC", 9_000_001).field();
        return batch.replace("A4701GWY******", "A4701ABCABCDEM")
                .replace("Z4701GWY", "Z4701ABC")
                .replaceAll("SE10AABC  \\d{8}", "SE10AABC  " + number);
    }

    private static List<String> events(JsonNode entry) {
        return entry.path("timeline")
                .valueStream()
                .map(event -> event.path("event").asString())
                .toList();
    }

    private static String sample(String name) throws IOException {
        return Files.readString(ROOT.resolve("samples").resolve(name));
    }
}
