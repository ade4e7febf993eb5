package org.acesim.customs.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acesim.customs.table.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first and the last day of every duty of chapter 99, as the laws state them. One line for every period of a law: where many
 * origins share it, one of them stands for all.
 */
class FirstAndLastDaysTest {
    private static final List<Period> PERIODS =
            Stream.of("""
            china-301        china-1                  CN 8506500000 25   2018-07-06 open
            china-301        china-2                  CN 8543400000 25   2018-08-23 open
            china-301        china-3-2018             CN 4202219000 10   2018-09-24 2019-05-09
            china-301        china-3                  CN 4202219000 25   2019-05-10 open
            china-301        china-4a-2019            CN 6109100012 15   2019-09-01 2020-02-13
            china-301        china-4a                 CN 6109100012 7.5  2020-02-14 open
            china-301        china-4a-split           CN 6307909870 7.5  2020-02-14 2025-12-31
            china-301        china-2026-50            CN 6307909870 50   2026-01-01 open
            ieepa-fentanyl   fentanyl-china-1         HK 6109100012 10   2025-02-04 2025-03-03
            ieepa-fentanyl   fentanyl-china-2         CN 6109100012 20   2025-03-04 2025-11-09
            ieepa-fentanyl   fentanyl-china-3         CN 6109100012 10   2025-11-10 2026-02-23
            ieepa-fentanyl   fentanyl-canada-0        CA 6109100012 25   2025-03-04 2025-03-06
            ieepa-fentanyl   fentanyl-canada-1        CA 6109100012 25   2025-03-07 2025-07-31
            ieepa-fentanyl   fentanyl-canada-2        CA 6109100012 35   2025-08-01 2026-02-23
            ieepa-fentanyl   fentanyl-mexico          MX 6109100012 25   2025-03-07 2026-02-23
            ieepa-country    brazil-ieepa             BR 6109100012 40   2025-08-06 2026-02-23
            ieepa-country    india-ieepa              IN 6109100012 25   2025-08-27 2026-02-06
            ieepa-reciprocal reciprocal               UA 6109100012 10   2025-04-05 2026-02-23
            ieepa-reciprocal reciprocal-china-84      CN 6109100012 84   2025-04-09 2025-04-09
            ieepa-reciprocal reciprocal-china-125     MO 6109100012 125  2025-04-10 2025-05-13
            ieepa-reciprocal reciprocal-EU            DE 6109100012 15   2025-08-07 2026-02-23
            ieepa-reciprocal reciprocal-CH            CH 6109100012 39   2025-08-07 2025-11-13
            ieepa-reciprocal reciprocal-CH-total      CH 6109100012 15   2025-11-14 2026-02-23
            section-122      surcharge-122            VN 6109100012 10   2026-02-24 2026-07-23
            section-232      metals-232               DE 7326908688 none 2026-04-06 open
            section-232      drones-232               DE 8806210000 none 2026-09-03 open
            section-201      quartz-201               VN 6810990080 none 2026-08-15 open
            brazil-301       brazil-301               BR 6109100012 25   2026-07-22 open
            forced-labor     forced-labor-VN          VN 6109100012 12.5 2026-07-24 open
            canada-338       canada-338               CA 6109100012 50   2026-08-22 open
            """.split("\n")).map(Period::parse).toList();

    private record Period(
            String group,
            String id,
            String origin,
            String number,
            @Nullable BigDecimal percent,
            LocalDate first,
            @Nullable LocalDate last) {
        static Period parse(String line) {
            var words = line.strip().split(" +");
            return new Period(
                    words[0],
                    words[1],
                    words[2],
                    words[3],
                    words[4].equals("none") ? null : new BigDecimal(words[4]),
                    LocalDate.parse(words[5]),
                    words[6].equals("open") ? null : LocalDate.parse(words[6]));
        }

        /** The percentage of the measure on a day, if it applies to the goods then. */
        List<Measure> on(LocalDate day) {
            var measures = Measures.known();
            var law = measures.groups().stream()
                    .filter(one -> one.id().equals(group))
                    .findFirst()
                    .orElseThrow();
            return measures.concerning(law, origin, day).stream()
                    .filter(measure -> measure.id().equals(id) && measure.covers(number))
                    .toList();
        }
    }

    static List<Period> periods() {
        return PERIODS;
    }

    @ParameterizedTest
    @MethodSource("periods")
    void aDutyBeginsOnItsFirstDayAndEndsAfterItsLast(Period period) {
        assertThat(period.on(period.first().minusDays(1))).isEmpty();
        assertThat(period.on(period.first()))
                .singleElement()
                .extracting(Measure::percent)
                .isEqualTo(period.percent());
        if (period.last() == null) {
            assertThat(period.on(LocalDate.of(2099, 12, 31))).hasSize(1);
        } else {
            assertThat(period.on(period.last())).hasSize(1);
            assertThat(period.on(period.last().plusDays(1))).isEmpty();
        }
    }

    @Test
    void everyPeriodOfEveryLawIsAmongThem() {
        Set<String> tested = PERIODS.stream()
                .map(period -> period.group() + " " + period.first() + " " + period.last())
                .collect(Collectors.toSet());

        assertThat(Tables.read(Measures.class, "measures.csv", Measures::measure))
                .extracting(measure -> measure.group() + " " + measure.from() + " " + Objects.toString(measure.to()))
                .allMatch(tested::contains);
    }
}
