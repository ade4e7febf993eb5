package org.acesim.cbp.scenario;

import static org.acesim.cbp.wire.SampleBatch.ofGateway;
import static org.acesim.cbp.wire.SampleBatch.parcel;
import static org.acesim.cbp.wire.SampleBatch.replacing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.wire.SimulatedCbp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A scenario opens what a person at the desk could open, at its time. */
class PenaltyByScenarioTest {
    private static final String NUMBER = "ABC-0000001-0";
    private static final String NEGLIGENCE =
            "penalty: {statute: USC_1592, culpability: NEGLIGENCE, lossOfRevenue: 100, domesticValue: 900}";

    private final SimulatedCbp cbp = SimulatedCbp.onH2();

    @AfterEach
    void close() {
        cbp.close();
    }

    private void file(List<String> records) {
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", records)));
    }

    private void after(Duration time) {
        cbp.advanceTo(SimulatedCbp.START.plus(time));
    }

    private String lastWord() {
        List<Decision> decisions = cbp.entry(NUMBER).decisions();
        return decisions.get(decisions.size() - 1).text();
    }

    @Test
    void comesAfterItsDelayAndIsClaimedThirtyDaysLater() {
        cbp.scenarios("[{name: fine, outcome: PENALTY, delay: P10D, " + NEGLIGENCE + "}]");
        file(parcel("ABC", 1));
        assertThat(cbp.entry(NUMBER).status()).isEqualTo(EntryStatus.RELEASED);
        after(Duration.ofDays(10).minusSeconds(1));
        assertThat(cbp.penalties(NUMBER)).isEmpty();

        after(Duration.ofDays(10));
        assertThat(cbp.penalties(NUMBER)).containsExactly("PRE_PENALTY OPEN 200.00");
        assertThat(lastWord()).contains("as a scenario has it");
        after(Duration.ofDays(41));
        assertThat(cbp.penalties(NUMBER)).containsExactly("PRE_PENALTY CLOSED 200.00", "PENALTY OPEN 200.00");
        assertThat(cbp.count("penalty_intended")).isZero();
    }

    @Test
    void theDeMinimisPenaltyIsInForceFromAugust2025() {
        cbp.scenarios("[{outcome: PENALTY, penalty: {statute: DE_MINIMIS}}]");
        file(parcel("ABC", 1));
        after(Duration.ZERO);
        assertThat(cbp.penalties(NUMBER)).isEmpty();
        assertThat(lastWord()).contains("not possible").contains("2025-08-03");
    }

    @Test
    void theDeMinimisPenaltyIsFiveThousandDollarsThen() {
        cbp.underLawOf(LocalDate.of(2025, 8, 3)).scenarios("[{outcome: PENALTY, penalty: {statute: DE_MINIMIS}}]");
        file(parcel("ABC", 1));
        after(Duration.ZERO);
        assertThat(cbp.penalties(NUMBER)).containsExactly("PRE_PENALTY OPEN 5000.00");
    }

    @Test
    void anEntryThatIsReplacedIsFinedOnce() {
        cbp.scenarios("[{outcome: PENALTY, delay: PT2H, " + NEGLIGENCE + "}]");
        file(parcel("ABC", 1, 75, "060524"));
        after(Duration.ofHours(1));
        file(replacing(parcel("ABC", 1, 80, "060524")));
        after(Duration.ofDays(1));
        assertThat(cbp.penalties(NUMBER)).containsExactly("PRE_PENALTY OPEN 200.00");
    }
}
