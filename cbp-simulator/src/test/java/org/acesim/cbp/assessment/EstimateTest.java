package org.acesim.cbp.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.cbp.wire.SimulatedCbp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an entry over the threshold would cost, as far as a cargo release tells. */
class EstimateTest {
    private final SimulatedCbp cbp = SimulatedCbp.onH2();

    @AfterEach
    void close() {
        cbp.close();
    }

    @Test
    void namesEveryLayerOfTheDutyOnChineseGoods() {
        file("SE40001DE", "SE40001CN");

        assertThat(estimate().inputs())
                .hasEntrySatisfying(
                        "line 1, 6109100012", layer -> assertThat(layer).startsWith("132.17: "))
                .hasEntrySatisfying(
                        "line 1, 99038815",
                        layer -> assertThat(layer).startsWith("60.08: ").contains("301"))
                .containsEntry("duty", "192.25")
                .containsEntry("fees", "2.53");
    }

    @Test
    void leavesTheDutyOutWhereTheTariffAtHandHasNotTheNumber() {
        file("SE606109100012", "SE606104622010");

        assertThat(estimate().inputs()).containsEntry("duty", "0.00").containsEntry("fees", "2.53");
        assertThat(estimate().text()).contains("Not in it: 1 of 1 lines");
    }

    @Test
    void estimatesAFormalEntryWithItsProcessingFeeAndTellsTheGateway() {
        cbp.receive(cbp.fromGateway(SampleBatch.ofGateway().block("ABC", SampleBatch.formal("ABC", 1, 3000))));

        assertThat(estimate().inputs())
                .containsEntry("duty", "495.00")
                .hasEntrySatisfying("fee 499", fee -> assertThat(fee).startsWith("31.67: "))
                .containsEntry("fees", "31.67");
        assertThat(cbp.sent()).anySatisfy(sent -> {
            assertThat(sent.application()).isEqualTo("DA");
            assertThat(sent.content()).contains("DA10ABC00000010");
        });
    }

    @Test
    void estimatesNothingOfWhatComesFree() {
        cbp.receive(cbp.fromGateway(SampleBatch.ofGateway().block("ABC", SampleBatch.parcel("ABC", 1))));

        assertThat(cbp.count("assessment")).isZero();
        assertThat(cbp.sent()).noneMatch(sent -> sent.application().equals("DA"));
    }

    private void file(String record, String changed) {
        List<String> records = SampleBatch.informal("ABC", 1, 801).stream()
                .map(each -> each.replace(record, changed))
                .toList();
        assertThat(records).anyMatch(each -> each.startsWith(changed));
        cbp.receive(cbp.fromGateway(SampleBatch.ofGateway().block("ABC", records)));
    }

    private Decision estimate() {
        return cbp.entry("ABC-0000001-0").decisions().stream()
                .filter(decision -> decision.rule() == Decision.Rule.DUTY_ESTIMATE)
                .findFirst()
                .orElseThrow();
    }
}
