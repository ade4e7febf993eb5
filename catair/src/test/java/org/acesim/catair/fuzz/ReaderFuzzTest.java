package org.acesim.catair.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.acesim.catair.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the corpus in every build. With {@code JAZZER_FUZZ=1} in the environment it looks for new messages instead:
 * {@code JAZZER_FUZZ=1 mvn -pl catair test -Dtest=ReaderFuzzTest}.
 */
class ReaderFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreAnAnswer(byte[] message) {
        ReaderFuzz.fuzzerTestOneInput(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s1-se-add-informal",
                "s1-sx-accepted",
                "s1-so-released",
                "s2-se-add-section-321",
                "s4-ae-add-formal",
                "s4-ax-rejected",
                "s4-uc-package-requested",
                "s5-batch-rejected",
                "own-da-estimate",
                "own-dn-notices"
            })
    void theSamplesAreAnAnswer(String name) {
        ReaderFuzz.fuzzerTestOneInput(Golden.message(name));
    }
}
