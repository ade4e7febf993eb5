package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.acesim.app.broker.BrokerProcess;
import org.acesim.catair.EntryNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Gateway and simulated CBP as processes of their own, with a broker on the files that docker-compose mounts and a real
 * PostgreSQL: as {@code docker-compose.yml} puts them together.
 */
class SplitTest {
    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static AcesimProcess broker;
    private static AcesimProcess gateway;
    private static AcesimProcess cbp;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.builder().start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database gateway");
            statement.execute("create database cbp");
        }
        broker = AcesimProcess.launch(
                AcesimProcess.javaHome(),
                folder.resolve("broker"),
                BrokerProcess.class.getName(),
                List.of(folder.resolve("broker").toString()));
        broker.awaitReady();
        String tariff = "--tariff=" + SmallTariff.in(folder);
        cbp = side("cbp", tariff, "--acesim.settings.inspection-rates.86=0");
        gateway = side("gateway", tariff);
        cbp.awaitReady();
        gateway.awaitReady();
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
        cbp.close();
        broker.kill();
        postgres.close();
    }

    @Test
    void releasesAParcel() {
        AcesimClient filer = filer();
        String number = filer.fileJson(Parcels.json(1)).entryNumber();
        JsonNode entry = filer.entryOnce(number, "RELEASED");
        assertThat(entry.path("status").asString()).isEqualTo("RELEASED");
        assertThat(filer.get("/cbp/api/v1/entries/" + number).status()).isEqualTo(200);
    }

    @Test
    void showsTheTariffThatEitherSideHasBeenGiven() {
        JsonNode atGateway = trainer().get("/actuator/info").json().path("tariff");
        JsonNode atCbp = trainer().get("/cbp/api/v1/settings").json().path("tariff");

        assertThat(atGateway.path("revision").asString()).isEqualTo(SmallTariff.REVISION);
        assertThat(atCbp.path("revision").asString()).isEqualTo(SmallTariff.REVISION);
        assertThat(atCbp.path("numbers").intValue()).isEqualTo(2);
        assertThat(cbp.output()).contains("1 broken rows", SmallTariff.REVISION + ", 2 numbers");
        var assessed = filer().post("/cbp/api/v1/assessments", "application/json", """
                {"entryType": "11", "date": "2024-06-03", "lines": [{"hts": "6109.10.0014", "origin": "DE", "value": 100}]}
                """);
        assertThat(assessed.body()).contains("\"revision\":\"" + SmallTariff.REVISION + "\"", "\"duty\":\"17.50\"");
    }

    @Test
    void confirmsOverTheQueuesThatAnAdvanceArrived() {
        AcesimClient trainer = trainer();
        var advanced = trainer.post("/cbp/api/v1/clock/advance", "application/json", "{\"by\":\"PT1H\"}");
        assertThat(advanced.status()).as(advanced.body()).isEqualTo(200);
    }

    @Test
    void goesOnWhenOneSideWasKilled() {
        String before = filer().fileJson(Parcels.json(2)).entryNumber();
        cbp.kill();
        String meanwhile = filer().fileJson(Parcels.json(3)).entryNumber();
        cbp = side("cbp", "--acesim.settings.inspection-rates.86=0");
        cbp.awaitReady();
        for (String number : List.of(before, meanwhile)) {
            assertThat(filer().entryOnce(number, "RELEASED").path("status").asString())
                    .isEqualTo("RELEASED");
        }
    }

    @Test
    void resetsWhileFilersFile() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Integer> filing = CompletableFuture.supplyAsync(() -> {
            int filed = 0;
            for (; !over.get(); filed++) {
                assertThat(filer().fileJson(Parcels.json(1000 + filed)).status())
                        .isEqualTo(202);
            }
            return filed;
        });
        for (int i = 0; i < 3; i++) {
            var reset = trainer().post("/cbp/api/v1/reset", "application/json", "");
            assertThat(reset.status()).as(reset.body()).isEqualTo(200);
            assertThat(reset.json().path("receivers").asString()).isEqualTo("CONFIRMED");
        }
        over.set(true);
        assertThat(filing.get(30, TimeUnit.SECONDS)).isPositive();

        // What is still there belongs to the new epoch, on both sides, and goes its way.
        String last = filer().fileJson(Parcels.json(999)).entryNumber();
        assertThat(filer().entryOnce(last, "RELEASED").path("status").asString())
                .isEqualTo("RELEASED");
        for (JsonNode entry : filer().get("/api/v1/entries?limit=200").json().path("entries")) {
            String number = entry.path("entryNumber").asString();
            assertThat(filer().entryOnce(number, "RELEASED").path("status").asString())
                    .isEqualTo("RELEASED");
            assertThat(filer().get("/cbp/api/v1/entries/" + number).status()).isEqualTo(200);
        }
    }

    @Test
    void aResetDiscardsWhatFilersPutOnTheQueuesBeforeIt() throws Exception {
        String sample = filer().fileJson(Parcels.json(4)).entryNumber();
        filer().entryOnce(sample, "RELEASED");
        String batch = filer().getText("/api/v1/entries/" + sample + "/messages")
                .body()
                .split("\n\n")[0];
        AtomicInteger sent = new AtomicInteger();
        int before = 0;
        for (int round = 0; round < 3; round++) {
            int first = round * 40;
            CompletableFuture<Void> filing = CompletableFuture.runAsync(() -> {
                try (QueueClient queues = new QueueClient(broker.queues(), "ABC", "abc-demo")) {
                    for (; sent.get() < first + 40; sent.incrementAndGet()) {
                        send(queues, sent.get(), batch);
                    }
                }
            });
            await().until(() -> sent.get() >= first + 20);
            before = sent.get();
            var reset = trainer().post("/cbp/api/v1/reset", "application/json", "");
            assertThat(reset.json().path("receivers").asString())
                    .as(reset.body())
                    .isEqualTo("CONFIRMED");
            filing.get(30, TimeUnit.SECONDS);
        }
        int after = 900_000;
        try (QueueClient queues = new QueueClient(broker.queues(), "ABC", "abc-demo")) {
            send(queues, after, batch);
        }

        await().atMost(Duration.ofSeconds(30))
                .until(() -> filed(after).size() == 1 && atCbp(after).status() == 200);
        for (int earlier = 0; earlier < before; earlier++) {
            assertThat(filed(earlier)).as("filing %d of %d", earlier, before).isEmpty();
            assertThat(atCbp(earlier).status())
                    .as("batch %d of %d", earlier, before)
                    .isEqualTo(404);
        }
    }

    /** A filing on the gateway's queue, and a batch past it on CBP's. */
    private static void send(QueueClient queues, int number, String batch) {
        queues.send("FILER.INBOUND", Parcels.json(5_000_000 + number));
        queues.send(
                "ABI.INBOUND",
                batch.replace("A4701GWY******", "A4701ABCABCDEM")
                        .replace("Z4701GWY", "Z4701ABC")
                        .replaceAll(
                                "SE10AABC  \\d{8}", "SE10AABC  " + own(number).field()));
    }

    private static EntryNumber own(int number) {
        return EntryNumber.of("ABC", 8_000_000 + number);
    }

    private static List<JsonNode> filed(int number) {
        return filer().get("/api/v1/entries?q=P" + (5_000_000 + number))
                .json()
                .path("entries")
                .valueStream()
                .toList();
    }

    private static AcesimClient.Answer atCbp(int number) {
        return filer().get("/cbp/api/v1/entries/" + own(number));
    }

    private static AcesimProcess side(String run, String... options) {
        Path data = folder.resolve(run);
        List<String> all = new java.util.ArrayList<>(List.of(
                "--acesim.run=" + run,
                "--acesim.ports=0",
                "--acesim.data=" + data,
                "--spring.artemis.broker-url=" + broker.queues(),
                "--spring.artemis.user=" + run,
                "--spring.artemis.password=" + run + "-demo",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", run),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres"));
        all.addAll(List.of(options));
        return AcesimProcess.launch(AcesimProcess.javaHome(), data, all);
    }

    private static AcesimClient filer() {
        return client("ABC", "abc-demo");
    }

    private static AcesimClient trainer() {
        return client("trainer", "trainer-demo");
    }

    private static AcesimClient client(String account, String password) {
        int gatewayPort = gateway.ports().path("gateway").asInt();
        int cbpPort = cbp.ports().path("cbp").asInt();
        return new AcesimClient(gatewayPort, cbpPort, account, password);
    }
}
