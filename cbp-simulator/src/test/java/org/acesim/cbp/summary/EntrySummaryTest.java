package org.acesim.cbp.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.cbp.wire.SampleSummary;
import org.acesim.cbp.wire.SimulatedCbp;
import org.acesim.cbp.wire.SimulatedCbp.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EntrySummaryTest {
    private final SimulatedCbp cbp = SimulatedCbp.onH2();

    @AfterEach
    void close() {
        cbp.close();
    }

    @Test
    void takesTheSummaryOfAnInformalEntry() {
        release(SampleBatch.informal("ABC", 1, 801));

        assertThat(file(SampleSummary.informal("ABC", 1)))
                .containsExactly(
                        "E0 SUMMRY 000001 REF ID: ABC 00000010 REF000001",
                        "E1A 995   SUMMARY HAS BEEN ADDED                  ABC  0000001000100REF000001");
    }

    @Test
    void takesTheSummaryOfAFormalEntry() {
        release(SampleBatch.formal("ABC", 1, 3000));

        assertThat(file(SampleSummary.formal("ABC", 1)))
                .containsExactly(
                        "E0 SUMMRY 000001 REF ID: ABC 00000010 REF000001",
                        "E1A 995   SUMMARY HAS BEEN ADDED                  ABC  0000001000100REF000001");
    }

    private void release(List<String> filing) {
        cbp.receive(cbp.fromGateway(SampleBatch.ofGateway().block("ABC", filing)));
        cbp.sent();
    }

    private List<String> file(List<String> summary) {
        cbp.receive(cbp.fromGateway(SampleBatch.ofGateway().ofSummaries().block("ABC", summary)));
        List<Sent> sent = cbp.sent();
        assertThat(sent).isNotEmpty();
        assertThat(sent.get(0).application()).isEqualTo("AX");
        return sent.get(0)
                .content()
                .lines()
                .map(String::stripTrailing)
                .filter(record -> record.startsWith("E"))
                .toList();
    }
}
