package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A repeat under one {@code Idempotency-Key} is answered as the first time, and files nothing. */
@ExtendWith(OneGateway.class)
class RepeatsTest {
    private static final String KEY = "Idempotency-Key";

    private final RunningGateway gateway;

    RepeatsTest(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @Test
    void aRepeatIsAnsweredAsTheFirstTimeAndFilesNothing() throws Exception {
        String filing = Filings.parcel("RP1");
        RunningGateway.Answer first = gateway.post("ABC", "application/json", filing, KEY, "repeat-1");
        gateway.until(first.json().at("/entries/0/entryNumber").asString(), "RELEASED");
        RunningGateway.Answer second = gateway.post("ABC", "application/json", filing, KEY, "repeat-1");
        assertThat(second.status()).isEqualTo(first.status()).isEqualTo(202);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(found("RP1")).isEqualTo(1);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() throws Exception {
        gateway.post("ABC", "application/json", Filings.parcel("RP2"), KEY, "repeat-2");
        RunningGateway.Answer other = gateway.post("ABC", "application/json", Filings.parcel("RP2B"), KEY, "repeat-2");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("detail").asString()).contains("another body");
        assertThat(found("RP2B")).isZero();
    }

    @Test
    void everyFilerHasItsOwnKeys() throws Exception {
        RunningGateway.Answer mine = gateway.post("ABC", "application/json", Filings.parcel("RP3"), KEY, "repeat-3");
        RunningGateway.Answer theirs = gateway.post("XYZ", "application/json", Filings.parcel("RP3"), KEY, "repeat-3");
        assertThat(mine.json().at("/entries/0/entryNumber").asString()).startsWith("ABC-");
        assertThat(theirs.json().at("/entries/0/entryNumber").asString()).startsWith("XYZ-");
    }

    @Test
    void manyThatComeAtOnceAreFiledOnce() throws Exception {
        String filing = Filings.parcel("RP4");
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Future<RunningGateway.Answer>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                calls.add(callers.submit(() -> gateway.post("ABC", "application/json", filing, KEY, "repeat-4")));
            }
            Set<String> answers = new HashSet<>();
            for (Future<RunningGateway.Answer> call : calls) {
                assertThat(call.get().status()).isEqualTo(202);
                answers.add(call.get().body());
            }
            assertThat(answers).hasSize(1);
        } finally {
            callers.shutdown();
        }
        assertThat(found("RP4")).isEqualTo(1);
    }

    @Test
    void aLongDocumentIsKnownPartByPart() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            lines.append(Filings.parcel("RP5")).append('\n');
        }
        RunningGateway.Answer first = gateway.post("ABC", "application/x-ndjson", lines.toString(), KEY, "repeat-5");
        RunningGateway.Answer second = gateway.post("ABC", "application/x-ndjson", lines.toString(), KEY, "repeat-5");
        assertThat(first.json().get("entries").size()).isEqualTo(250);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(found("RP5")).isEqualTo(250);
    }

    @Test
    void aRefusedFilingMayBeCorrectedUnderItsKey() throws Exception {
        String bad = Filings.parcel("RP6").replace("4701", "x");
        assertThat(gateway.post("ABC", "application/json", bad, KEY, "repeat-6").status())
                .isEqualTo(422);
        assertThat(gateway.post("ABC", "application/json", Filings.parcel("RP6"), KEY, "repeat-6")
                        .status())
                .isEqualTo(202);
    }

    @Test
    void aKeyIsNeitherBlankNorEndless() throws Exception {
        assertThat(gateway.post("ABC", "application/json", Filings.parcel("RP7"), KEY, "k".repeat(121))
                        .status())
                .isEqualTo(400);
        assertThat(gateway.post("ABC", "application/json", Filings.parcel("RP7"), KEY, " ")
                        .status())
                .isEqualTo(400);
        assertThat(found("RP7")).isZero();
    }

    private int found(String reference) throws Exception {
        return gateway.get("ABC", "/api/v1/entries?limit=500&q=" + reference)
                .json()
                .get("entries")
                .size();
    }
}
