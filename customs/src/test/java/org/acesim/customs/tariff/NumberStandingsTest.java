package org.acesim.customs.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStandingsTest {
    @ParameterizedTest
    @CsvSource({
        "6109.10.0012, 2024-06-03, USABLE",
        "9701210000, 2024-06-03, USABLE",
        "0000000000, 2024-06-03, UNKNOWN",
        "7701000000, 2024-06-03, UNKNOWN",
        "6118000000, 2024-06-03, UNKNOWN",
        "1234567890, 2024-06-03, UNKNOWN",
        "9999999999, 2024-06-03, UNKNOWN",
        "9903.88.1500, 2024-06-03, USABLE",
        "9903.01.2500, 2024-06-03, NOT_ACTIVE",
        "9903.01.2500, 2025-06-15, USABLE",
        "9903.01.2500, 2026-02-23, USABLE",
        "9903.01.2500, 2026-02-24, NOT_ACTIVE",
        "9903.05.3100, 2026-07-23, NOT_ACTIVE",
        "9903.05.3100, 2026-07-24, USABLE",
    })
    void sayWhetherANumberCanBeUsed(String number, LocalDate day, NumberStanding standing) {
        assertThat(NumberStandings.of(number, day)).isEqualTo(standing);
    }

    /** The first and the last day of every run of headings that has them. */
    @ParameterizedTest
    @CsvSource({
        "9903.01.01, 2025-02-04, 2026-02-23",
        "9903.02.09, 2025-08-07, 2026-02-23",
        "9903.03.01, 2026-02-24, 2026-07-23",
        "9903.03.11, 2026-02-24, 2026-07-23",
        "9903.03.12, 2026-08-22, ",
        "9903.03.16, 2026-08-22, ",
        "9903.05.01, 2026-07-22, ",
        "9903.05.20, 2026-07-24, ",
        "9903.82.01, 2026-04-06, ",
        "9903.88.01, 2018-07-06, ",
        "9903.91.06, 2024-09-27, ",
    })
    void aHeadingCanBeUsedFromItsFirstDayToItsLast(String heading, LocalDate first, LocalDate last) {
        assertThat(NumberStandings.of(heading, first.minusDays(1))).isEqualTo(NumberStanding.NOT_ACTIVE);
        assertThat(NumberStandings.of(heading, first)).isEqualTo(NumberStanding.USABLE);
        if (last != null) {
            assertThat(NumberStandings.of(heading, last)).isEqualTo(NumberStanding.USABLE);
            assertThat(NumberStandings.of(heading, last.plusDays(1))).isEqualTo(NumberStanding.NOT_ACTIVE);
        }
    }

    @ParameterizedTest
    @CsvSource({"6109100012, 6109", "2203000030, 2203", "9801001098, 9801"})
    void knowTheHeadingsOfTheSample(String number, String heading) {
        assertThat(Tariff.sample().find(number)).isPresent();
        assertThat(NumberStandings.of(heading + "000000", LocalDate.of(2024, 6, 3)))
                .isEqualTo(NumberStanding.USABLE);
    }
}
