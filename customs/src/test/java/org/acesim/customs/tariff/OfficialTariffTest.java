package org.acesim.customs.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.acesim.customs.ProjectFiles;
import org.acesim.customs.tariff.TariffFiles.BrokenRows;
import org.junit.jupiter.api.Test;

/** The whole official tariff, which may lie beside the project. */
class OfficialTariffTest {

    private static final Path FILE = ProjectFiles.root().resolve("../shared/facts/hts/hts_2026_revision_3_csv.csv");

    @Test
    void nearlyEveryNumberHasARateOrAReason() throws IOException {
        assumeTrue(Files.exists(FILE), "skipped: the official tariff does not lie beside the project");
        var loaded = TariffFiles.read(FILE, BrokenRows.REFUSE);

        var numbers = loaded.tariff().numbers();
        assertThat(loaded.tariff().revision()).isEqualTo("HTS 2026 Revision 3");
        assertThat(numbers).hasSize(19_856);
        assertThat(share(numbers.stream()
                        .filter(OfficialTariffTest::isComputedOrReasoned)
                        .count()))
                .isGreaterThanOrEqualTo(0.99);
        assertThat(share(numbers.stream()
                        .filter(number -> !(number.general() instanceof Rate.Other))
                        .count()))
                .isGreaterThanOrEqualTo(0.98);
    }

    /** Chapters 1 to 97: what a rate is, and how many numbers have such a one. Other are those in words, and on a content or a count. */
    @Test
    void everyKindOfRateIsThere() throws IOException {
        assumeTrue(Files.exists(FILE), "skipped: the official tariff does not lie beside the project");
        var tariff = TariffFiles.read(FILE, BrokenRows.REFUSE).tariff();

        assertThat(tariff.numbers().stream()
                        .filter(number -> number.number().compareTo("98") < 0)
                        .collect(Collectors.groupingBy(
                                number -> number.general().getClass().getSimpleName(), Collectors.counting())))
                .isEqualTo(Map.of(
                        "AdValorem", 10_263L, "Free", 7_284L, "Specific", 1_434L, "Compound", 436L, "Other", 321L));
        // Its row states the column 2 rate alone: the general rate is that of the row of eight digits.
        assertThat(tariff.find("9006591520")).hasValueSatisfying(number -> {
            assertThat(number.general()).isEqualTo(new Rate.Free());
            assertThat(number.column2()).isEqualTo(Rate.parse("20%"));
        });
        assertThat(tariff.find("9802009100")).hasValueSatisfying(number -> {
            assertThat(((Rate.Other) number.general()).why()).isEqualTo("the tariff states no rate");
            assertThat(number.units()).containsExactly("X");
        });
    }

    @Test
    void theSampleAgreesWithIt() throws IOException {
        assumeTrue(Files.exists(FILE), "skipped: the official tariff does not lie beside the project");
        var official = TariffFiles.read(FILE, BrokenRows.REFUSE).tariff();

        assertThat(Tariff.sample().numbers().stream().filter(number -> !agrees(number, official)))
                .extracting(TariffNumber::number)
                .isEmpty();
    }

    /** The sample says in its own words what the tariff says in words. */
    private static boolean agrees(TariffNumber number, Tariff official) {
        var whole = official.find(number.number()).orElseThrow();
        return (number.general() instanceof Rate.Other
                        ? whole.general() instanceof Rate.Other
                        : whole.general().equals(number.general()))
                && whole.special().equals(number.special())
                && whole.units().equals(number.units());
    }

    private static boolean isComputedOrReasoned(TariffNumber number) {
        return !(number.general() instanceof Rate.Other words) || !words.why().equals("its wording is not known here");
    }

    private static double share(long count) {
        return count / 19_856.0;
    }
}
