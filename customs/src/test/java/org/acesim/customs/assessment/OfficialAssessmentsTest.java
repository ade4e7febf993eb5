package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.acesim.customs.ProjectFiles;
import org.acesim.customs.duty.Layer;
import org.acesim.customs.tariff.TariffFiles;
import org.acesim.customs.tariff.TariffFiles.BrokenRows;
import org.acesim.customs.tariff.TariffNumber;
import org.junit.jupiter.api.Test;

/** Every number of the whole official tariff, which may lie beside the project, is assessed. */
class OfficialAssessmentsTest {

    private static final Path FILE = ProjectFiles.root().resolve("../shared/facts/hts/hts_2026_revision_3_csv.csv");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void aLineOfEveryNumberIsAssessedOrSaysWhyNot() throws IOException {
        assumeTrue(Files.exists(FILE), "skipped: the official tariff does not lie beside the project");
        var tariff = TariffFiles.read(FILE, BrokenRows.REFUSE).tariff();
        var assessments = new Assessments(tariff);

        var lines = tariff.numbers().stream()
                .filter(number -> !number.number().startsWith("99"))
                .map(number -> assessments.of(Sample.entry("01", DAY, "4701", "40", line(number))))
                .map(outcome ->
                        ((Outcome.Assessed) outcome).assessment().lines().get(0))
                .toList();

        assertThat(lines).hasSizeGreaterThan(19_700);
        assertThat(lines)
                .flatExtracting(AssessedLine::duties)
                .allMatch(layer -> ((Layer) layer).why().matches("[ -~]{10,120}"))
                .allMatch(layer -> ((Layer) layer).rate().matches("[ -~]*"));
        assertThat(lines.stream().filter(line -> line.duties().get(0).applied()).count())
                .isGreaterThan(lines.size() * 98L / 100);
    }

    private static AssessmentLine line(TariffNumber number) {
        return new AssessmentLine(
                1,
                number.number(),
                "CN",
                new BigDecimal("1234.50"),
                number.units().stream()
                        .filter(unit -> !unit.equals("X"))
                        .map(unit -> Quantity.of("12.5", unit))
                        .toList(),
                "",
                List.of());
    }
}
