package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @TempDir
    Path folder;

    @Test
    void printsATableOfOutcomesAndEndsWithZeroWhenAllWasReleased() {
        AcesimProcess rehearsal = rehearse("samples/parcels.csv", "--tariff=" + SmallTariff.in(folder));
        assertThat(rehearsal.awaitEnd()).as(rehearsal.output()).isZero();
        assertThat(rehearsal.output())
                .contains("SIMULATED", "20 entries", "RELEASED", SmallTariff.REVISION + ", 2 numbers", "1 broken rows");
        assertThat(rehearsal.output().lines().filter(line -> line.contains("RELEASED") && line.startsWith("ABC-")))
                .hasSize(20);
    }

    @Test
    void endsWithOneAndTheReasonWhenAnEntryIsInvalid() {
        AcesimProcess rehearsal = rehearse("samples/parcel-801-as-86.json");
        assertThat(rehearsal.awaitEnd()).as(rehearsal.output()).isEqualTo(1);
        assertThat(rehearsal.output()).contains("INVALID", "800");
    }

    @Test
    void doesNotStartWithATariffThatIsRefused() {
        AcesimProcess rehearsal =
                rehearse("samples/parcels.csv", "--tariff=" + SmallTariff.in(folder), "--acesim.tariff-errors=refuse");
        assertThat(rehearsal.awaitEnd()).isEqualTo(64);
        assertThat(rehearsal.output()).contains("Cannot use the tariff", "small.csv has 1 broken rows");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNotThere() {
        AcesimProcess rehearsal = rehearse("samples/none.csv");
        assertThat(rehearsal.awaitEnd()).isEqualTo(64);
        assertThat(rehearsal.output()).contains("samples/none.csv").contains("no such file");
    }

    private AcesimProcess rehearse(String file, String... options) {
        List<String> all = new ArrayList<>(List.of("--rehearse=" + file));
        all.addAll(List.of(options));
        return AcesimProcess.launch(AcesimProcess.javaHome(), folder, all);
    }
}
