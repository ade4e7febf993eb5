package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Entries that owe duty, seen from both sides: each is to have one entry summary, which both say the same of. */
final class OwingEntries {
    private final AcesimProcess acesim;
    private final List<String> numbers;

    OwingEntries(AcesimProcess acesim, List<String> numbers) {
        this.acesim = acesim;
        this.numbers = numbers;
    }

    /**
     * Every entry ends with one accepted summary on both sides, filed once and assessed once.
     *
     * @return what both sides say that they owe in all
     */
    BigDecimal eachHasOneSummary() {
        Deque<String> open = new ArrayDeque<>(numbers);
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            while (!open.isEmpty() && isDue(open.peek())) {
                open.remove();
            }
            return open.isEmpty();
        });
        BigDecimal gateway = BigDecimal.ZERO;
        BigDecimal cbp = BigDecimal.ZERO;
        for (String number : numbers) {
            JsonNode entry = atGateway(number);
            assertThat(events(entry, "SUMMARY_FILED")).as(number).isEqualTo(1);
            assertThat(events(entry, "SUMMARY_ACCEPTED")).as(number).isEqualTo(1);
            gateway = gateway.add(amount(entry, "/payment/amount"));
            JsonNode known = atCbp(number);
            assertThat(known.at("/summary/status").asString()).as(number).isEqualTo("ACCEPTED");
            assertThat(known.at("/summary/version").asString()).as(number).isEqualTo("00100");
            assertThat(known.path("assessments")
                            .valueStream()
                            .filter(made -> made.path("kind").asString().equals("ASSESSED")))
                    .as(number)
                    .hasSize(1);
            cbp = cbp.add(amount(known, "/payment/owed"));
        }
        assertThat(gateway).isEqualByComparingTo(cbp);
        return cbp;
    }

    private boolean isDue(String number) {
        JsonNode entry = atGateway(number);
        return entry.at("/summary/status").asString("").equals("ACCEPTED")
                && entry.at("/payment/status").asString("").equals("DUE");
    }

    private JsonNode atGateway(String number) {
        return acesim.filer().get("/api/v1/entries/" + number).json();
    }

    private JsonNode atCbp(String number) {
        return acesim.trainer().get("/cbp/api/v1/entries/" + number).json();
    }

    private static long events(JsonNode entry, String event) {
        return entry.path("timeline")
                .valueStream()
                .filter(told -> told.path("event").asString("").equals(event))
                .count();
    }

    private static BigDecimal amount(JsonNode entry, String pointer) {
        return new BigDecimal(entry.at(pointer).asString());
    }
}
