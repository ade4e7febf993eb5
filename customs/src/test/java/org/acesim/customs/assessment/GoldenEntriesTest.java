package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.acesim.customs.duty.Fee;
import org.acesim.customs.tariff.Tariff;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries worked by hand: each agrees to the cent, or is refused for the reason that the law gives. */
class GoldenEntriesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a T-shirt of China,       2026-11-24, 11, 4701, CN, 6109100012,  500, 5 DOZ 9 KG,   182.50, 311=2.77,  185.27",
        "the same at a courier,    2026-11-24, 11, 4770, CN, 6109100012,  500, 5 DOZ 9 KG,   182.50, '',        182.50",
        "a handbag of Italy,       2026-11-24, 11, 4701, IT, 4202219000,  400, 1 NO,          40.00, 311=2.77,   42.77",
        "a loudspeaker of Japan,   2026-11-24, 11, 4701, JP, 8518210000,  100, 1 NO,          12.50, 311=2.77,   15.27",
        "shoes of Vietnam,         2026-11-24, 01, 4701, VN, 6404119020, 3000, 100 PRS,      975.00, 499=34.58, 1009.58",
        "a toy of China in 2024,   2024-06-01, 86, 4701, CN, 9503000090,  150, 1 NO,           0.00, '',          0.00",
        "a toy at the limit of 86, 2024-06-01, 86, 4701, GB, 9503000090,  800, 1 NO,           0.00, '',          0.00",
        "a toy at the limit of 11, 2026-11-24, 11, 4701, GB, 9503000090, 2500, 1 NO,         250.00, 311=2.77,  252.77",
        "a T-shirt under s. 122,   2026-03-15, 11, 4701, CN, 6109100012,  500, 5 DOZ 9 KG,   170.00, 311=2.69,  172.69",
    })
    void agreesToTheCent(
            String what,
            LocalDate day,
            String entryType,
            String port,
            String origin,
            String hts,
            BigDecimal value,
            String quantities,
            BigDecimal duty,
            String fees,
            BigDecimal total) {
        var assessment =
                Sample.assessed(Sample.entry(entryType, day, port, "40", Sample.line(hts, origin, value, quantities)));

        assertThat(assessment.duty()).isEqualTo(duty);
        assertThat(charged(assessment.fees())).isEqualTo(fees);
        assertThat(assessment.tax()).isEqualTo("0.00");
        assertThat(assessment.total()).isEqualTo(total);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a toy of Britain in 2026, 2026-11-24, 86, GB,  150, '',  type 86 is not in force on 2026-11-24",
        "a toy of China in 2025,   2025-06-15, 86, CN,  150, '',  type 86 does not cover origin CN on 2025-06-15",
        "a toy over the limit,     2026-11-24, 11, GB, 2501, 646, the value is 2501; an informal entry is limited to 2500 USD",
    })
    void isRefused(
            String what, LocalDate day, String entryType, String origin, BigDecimal value, String code, String text) {
        var outcome = new Assessments(Tariff.sample())
                .of(Sample.entry(entryType, day, "4701", "40", Sample.line("9503000090", origin, value, "1 NO")));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.text()).startsWith(text);
                }));
    }

    private static String charged(List<Fee> fees) {
        return fees.stream()
                .filter(fee -> fee.amount().signum() > 0)
                .map(fee -> fee.classCode() + "=" + fee.amount())
                .collect(Collectors.joining(","));
    }
}
