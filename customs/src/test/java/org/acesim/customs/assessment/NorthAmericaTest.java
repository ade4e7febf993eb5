package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fentanyl tariffs on Canada and Mexico: what USMCA, energy and potash change, and since when (EO 14231, EO 14232). */
class NorthAmericaTest {
    @ParameterizedTest
    @CsvSource({
        "2025-03-03, CA, '', '', 0.00",
        "2025-03-04, CA, '', '', 25.00",
        "2025-03-06, CA, S, '', 25.00",
        "2025-03-07, CA, S, '', 0.00",
        "2025-03-06, MX, S, '', 25.00",
        "2025-03-07, MX, S, '', 0.00",
        "2025-03-07, MX, '', '', 25.00",
        "2025-03-07, MX, '', 9903.01.04, 0.00",
        "2025-03-04, CA, '', 9903.01.13, 10.00",
        "2025-08-01, CA, '', '', 35.00",
        "2025-08-01, CA, '', 9903.01.13, 10.00",
        "2025-08-01, CA, S, 9903.01.13, 0.00",
        "2025-03-07, CA, '', 9903.01.15, 10.00",
        "2025-03-07, MX, '', 9903.01.05, 10.00",
        "2026-02-23, MX, '', '', 25.00",
    })
    void goodsWorthAHundred(LocalDate day, String origin, String claim, String heading, BigDecimal fentanyl) {
        String[] headings = heading.isEmpty() ? new String[0] : new String[] {heading};
        var assessment = Sample.assessed(Sample.entry(
                "11", day, "4701", "40", Sample.line("6109100012", origin, "100", "1 DOZ 2 KG", claim, headings)));

        assertThat(assessment.lines().get(0).duties().stream()
                        .filter(layer -> layer.heading().startsWith("990301"))
                        .map(layer -> layer.amount())
                        .reduce(new BigDecimal("0.00"), BigDecimal::add))
                .isEqualTo(fentanyl);
    }
}
