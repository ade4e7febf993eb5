package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Whatever was acknowledged ends with exactly one final status, and what was released owes by exactly one entry summary, however often the
 * process dies.
 */
class KillTest {
    private static final int FILINGS = 2_000;
    private static final int DOCUMENT = 100;
    private static final int KILLS = 2;

    private static final String EVERY_PARCEL_IS_XRAYED =
            "{\"rules\": [{\"name\": \"all\", \"outcome\": \"EXAM_XRAY\", \"result\": \"COMPLIANT\"}]}";

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyAcknowledgedFilingEndsOnceAfterKills(boolean examined) {
        Random random = new Random(86);
        List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
        int filed = 0;
        for (int run = 0; run <= KILLS; run++) {
            AcesimProcess acesim = start(examined);
            int until = run == KILLS ? FILINGS : filed + FILINGS / (KILLS + 1);
            Thread killer = run == KILLS ? null : killer(acesim, examined, acknowledged, random);
            while (filed < until && file(acesim, filed, acknowledged)) {
                filed += DOCUMENT;
            }
            if (killer == null) {
                finish(acesim, acknowledged, examined);
                if (!examined) {
                    owe(acesim);
                }
                acesim.close();
            } else {
                join(killer);
                filed = until;
            }
        }
    }

    private AcesimProcess start(boolean examined) {
        AcesimProcess acesim = AcesimProcess.start(
                data,
                "--acesim.settings.inspection-rates.86=0",
                "--acesim.settings.inspection-rates.11=0",
                "--acesim.settings.inspection-rates.01=0",
                "--acesim.data=" + data);
        if (examined) {
            var set = acesim.trainer().put("/cbp/api/v1/scenarios", EVERY_PARCEL_IS_XRAYED);
            assertThat(set.status()).as(set.body()).isEqualTo(200);
        }
        return acesim;
    }

    private static boolean file(AcesimProcess acesim, int first, List<String> acknowledged) {
        String document = IntStream.range(first, first + DOCUMENT)
                .mapToObj(KillTest::shipment)
                .collect(Collectors.joining("\n"));
        try {
            var answer = acesim.filer().file("application/x-ndjson", document, "");
            assertThat(answer.status()).as(answer.body()).isEqualTo(202);
            answer.json()
                    .path("entries")
                    .forEach(entry -> acknowledged.add(entry.path("entryNumber").asString()));
            return true;
        } catch (java.io.UncheckedIOException e) {
            return false; // killed: what was not acknowledged may or may not have been filed
        }
    }

    private static void finish(AcesimProcess acesim, List<String> acknowledged, boolean examined) {
        assertThat(acknowledged).doesNotHaveDuplicates().isNotEmpty();
        if (examined) {
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                var quiet = acesim.trainer().post("/cbp/api/v1/clock/run-until-quiet", "application/json", "{}");
                assertThat(quiet.status()).as(quiet.body()).isEqualTo(200);
                assertThat(unfinished(acesim, acknowledged)).isEmpty();
            });
        } else {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> unfinished(acesim, acknowledged).isEmpty());
        }
        for (String number : acknowledged.subList(0, Math.min(200, acknowledged.size()))) {
            JsonNode entry = acesim.filer().get("/api/v1/entries/" + number).json();
            long releases = entry.path("timeline")
                    .valueStream()
                    .filter(event -> event.path("code").asString("").equals("98"))
                    .count();
            assertThat(releases).as(number).isEqualTo(1);
        }
    }

    private static List<String> unfinished(AcesimProcess acesim, List<String> acknowledged) {
        List<String> unfinished = new ArrayList<>(acknowledged);
        unfinished.removeAll(new java.util.HashSet<>(released(acesim, "")));
        return unfinished;
    }

    /** Whether it was acknowledged or not: what is released owes, and has one summary. */
    private static void owe(AcesimProcess acesim) {
        List<String> informal = released(acesim, "&entryType=11");
        List<String> formal = released(acesim, "&entryType=01");
        assertThat(informal).isNotEmpty();
        assertThat(formal).isNotEmpty();
        assertThat(new OwingEntries(acesim, informal).eachHasOneSummary())
                .isEqualByComparingTo(BigDecimal.valueOf(13_470L * informal.size(), 2));
        assertThat(new OwingEntries(acesim, formal).eachHasOneSummary())
                .isEqualByComparingTo(BigDecimal.valueOf(52_667L * formal.size(), 2));
    }

    private static List<String> released(AcesimProcess acesim, String query) {
        List<String> released = new ArrayList<>();
        String cursor = "";
        do {
            var answer = acesim.filer().get("/api/v1/entries?status=RELEASED&limit=500" + query + cursor);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            JsonNode page = answer.json();
            page.path("entries")
                    .forEach(entry -> released.add(entry.path("entryNumber").asString()));
            String next = page.path("next").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        assertThat(released).doesNotHaveDuplicates();
        return released;
    }

    /** Kills it some time after its first answers, or when an entry is released whose summary CBP has not taken yet. */
    private static Thread killer(AcesimProcess acesim, boolean examined, List<String> acknowledged, Random random) {
        int before = acknowledged.size();
        return examined
                ? killOnce(acesim, () -> acknowledged.size() > before, random.nextInt(1_200))
                : killOnce(acesim, () -> hasSummaryUnderWay(acesim), 0);
    }

    private static Thread killOnce(AcesimProcess acesim, BooleanSupplier reached, int millisLater) {
        Thread killer = new Thread(() -> {
            long giveUp = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (System.nanoTime() < giveUp && !reached.getAsBoolean()) {
                LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
            }
            LockSupport.parkNanos(Duration.ofMillis(millisLater).toNanos());
            acesim.kill();
        });
        killer.start();
        return killer;
    }

    private static boolean hasSummaryUnderWay(AcesimProcess acesim) {
        AcesimClient filer = acesim.filer();
        return filer.get("/api/v1/entries?status=RELEASED&entryType=11&limit=3")
                .json()
                .path("entries")
                .valueStream()
                .map(entry ->
                        filer.get("/api/v1/entries/" + entry.path("entryNumber").asString()))
                .anyMatch(
                        entry -> !entry.json().at("/summary/status").asString().equals("ACCEPTED"));
    }

    private static void join(Thread killer) {
        try {
            killer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Of twenty shipments four owe duty, three as informal entries and one as a formal entry. */
    private static String shipment(int number) {
        return switch (number % 20) {
            case 3, 9, 15 -> Parcels.informal(number);
            case 19 -> Parcels.formal(number);
            default -> Parcels.json(number);
        };
    }
}
