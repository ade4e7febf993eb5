package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.acesim.customs.ProjectFiles;
import org.acesim.customs.duty.Fee;
import org.acesim.customs.duty.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorksheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-03", "2025-06-16", "2026-03-16", "2026-11-24"})
    void theTshirtOfTheDocumentationIsWhatTheProgramComputes(LocalDate day) throws IOException {
        ProjectFiles.partAgrees(
                ProjectFiles.root().resolve("docs/duty.md"),
                "T-shirt " + day,
                "```\n" + Worksheet.text(tshirt(day)) + "```\n");
    }

    @Test
    void everyLayerFeeAndSumStandsInIt() {
        var assessment = Sample.assessed(Sample.entry(
                "01",
                LocalDate.of(2026, 11, 24),
                "4701",
                "11",
                Sample.line("2204215040", "FR", "3000", "300 L", ""),
                Sample.line("6109100012", "CN", "500", "5 DOZ 9 KG", "")));

        var sheet = Worksheet.text(assessment);

        assertThat(sheet).matches("[ -~\\n]+");
        for (AssessedLine line : assessment.lines()) {
            assertThat(line.duties()).extracting(Layer::why).allMatch(sheet::contains);
            assertThat(line.taxes()).extracting(Layer::why).allMatch(sheet::contains);
            assertThat(line.fees()).extracting(Fee::why).allMatch(sheet::contains);
        }
        assertThat(assessment.fees()).extracting(Fee::why).allMatch(sheet::contains);
        assertThat(sheet)
                .endsWith("Duty %s + tax %s + fees %s = %s USD\n"
                        .formatted(assessment.duty(), assessment.tax(), assessment.feeTotal(), assessment.total()));
    }

    private static Assessment tshirt(LocalDate day) {
        return Sample.assessed(Sample.entry(
                "11", day, "4701", "40", Sample.line("6109100012", "CN", new BigDecimal("500"), "5 DOZ 9 KG")));
    }
}
