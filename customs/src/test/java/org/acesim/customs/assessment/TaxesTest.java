package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.acesim.customs.duty.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Internal revenue taxes, classes 016, 017, 018 and 022, at the statutory rates. */
class TaxesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "2208306065, 10 PFL, 016, 35.66",
        "2204215040, 10 L, 017, 2.83",
        "2203000030, 100 L, 022, 15.34",
        "2402208000, 2 K 3 KG, 018, 100.66",
    })
    void alcoholAndTobaccoOweInternalRevenueTax(String hts, String quantities, String classCode, BigDecimal tax) {
        var line = line(Sample.line(hts, "GB", new BigDecimal("100"), quantities));

        assertThat(line.taxes()).singleElement().extracting(Layer::heading).isEqualTo(classCode);
        assertThat(line.tax()).isEqualTo(tax);
    }

    @Test
    void aTaxOnThePriceIsLeftOutWithTheReason() {
        assertThat(line(Sample.line("2402108050", "NI", new BigDecimal("100"), "1 K 2 KG"))
                        .taxes())
                .singleElement()
                .extracting(Layer::why)
                .asString()
                .startsWith("left out: Large cigars (26 USC 5701(a)(2)): it is on the maker's sale price");
    }

    /** A number that the sample does not have; a hundred liters are 26.4172052 gallons. */
    @ParameterizedTest
    @CsvSource({
        "2204100030, 100 L, 017, 89.82",
        "2204220040, 100 L, 017, 28.27",
        "2204296100, 100 L, 017, 28.27",
    })
    void wineOwesTaxByItsKind(String hts, String quantities, String classCode, BigDecimal tax, @TempDir Path folder)
            throws IOException {
        var assessments = new Assessments(Sample.tariff(folder, hts, "liters"));
        var outcome = assessments.of(
                Sample.entry("11", DAY, "4701", "40", Sample.line(hts, "FR", new BigDecimal("100"), quantities)));
        var line = ((Outcome.Assessed) outcome).assessment().lines().get(0);

        assertThat(line.taxes()).singleElement().extracting(Layer::heading).isEqualTo(classCode);
        assertThat(line.tax()).isEqualTo(tax);
    }

    private static AssessedLine line(AssessmentLine line) {
        return Sample.assessed(Sample.entry("11", DAY, "4701", "40", line))
                .lines()
                .get(0);
    }
}
