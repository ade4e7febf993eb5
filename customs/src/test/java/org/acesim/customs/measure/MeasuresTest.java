package org.acesim.customs.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.acesim.customs.table.Tables;
import org.acesim.customs.tariff.NumberStanding;
import org.acesim.customs.tariff.NumberStandings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {

    private static final MeasureGroup LAW = new MeasureGroup("law", "A law", Set.of(), false);

    @ParameterizedTest
    @CsvSource({
        "china-301, CN, 6109100012, 2019-08-31, ''",
        "china-301, CN, 6109100012, 2019-09-01, china-4a-2019",
        "china-301, CN, 6109100012, 2020-02-13, china-4a-2019",
        "china-301, CN, 6109100012, 2020-02-14, china-4a",
        "china-301, HK, 6109100012, 2020-02-14, ''",
        "china-301, CN, 6307909870, 2025-12-31, china-4a-split",
        "china-301, CN, 6307909870, 2026-01-01, china-2026-50",
        "ieepa-fentanyl, CN, 6109100012, 2025-02-03, ''",
        "ieepa-fentanyl, CN, 6109100012, 2025-02-04, fentanyl-china-1",
        "ieepa-fentanyl, HK, 6109100012, 2025-03-04, fentanyl-china-2",
        "ieepa-fentanyl, CN, 6109100012, 2025-11-10, fentanyl-china-3",
        "ieepa-fentanyl, CN, 6109100012, 2026-02-24, ''",
        "ieepa-reciprocal, DE, 6109100012, 2025-04-05, reciprocal",
        "ieepa-reciprocal, DE, 6109100012, 2025-08-06, reciprocal",
        "ieepa-reciprocal, DE, 6109100012, 2025-08-07, reciprocal-EU",
        "ieepa-reciprocal, CA, 6109100012, 2025-08-07, ''",
        "ieepa-reciprocal, CN, 6109100012, 2025-04-09, reciprocal-china-84",
        "ieepa-reciprocal, CN, 6109100012, 2025-05-14, reciprocal",
        "ieepa-reciprocal, CH, 6109100012, 2025-11-13, reciprocal-CH",
        "ieepa-reciprocal, CH, 6109100012, 2025-11-14, reciprocal-CH-total",
        "ieepa-reciprocal, VN, 6109100012, 2026-02-23, reciprocal-VN",
        "ieepa-reciprocal, VN, 6109100012, 2026-02-24, ''",
        "section-122, VN, 6109100012, 2026-02-24, surcharge-122",
        "section-122, VN, 8517130000, 2026-02-24, ''",
        "section-122, VN, 6109100012, 2026-07-24, ''",
        "forced-labor, VN, 6109100012, 2026-07-23, ''",
        "forced-labor, VN, 6109100012, 2026-07-24, forced-labor-VN",
        "forced-labor, FR, 6109100012, 2026-07-24, forced-labor-EU",
        "forced-labor, UA, 6109100012, 2026-07-24, ''",
    })
    void followDateOriginAndGoods(String group, String origin, String number, LocalDate day, String id) {
        assertThat(found(group, origin, number, day)).isEqualTo(id);
    }

    @Test
    void everyHeadingCanBeUsedAsLongAsItsMeasureIsInForce() {
        assertThat(Tables.read(Measures.class, "measures.csv", Measures::measure))
                .hasSizeGreaterThan(150)
                .allSatisfy(measure -> {
                    assertThat(standing(measure, measure.from())).isEqualTo(NumberStanding.USABLE);
                    assertThat(standing(measure, measure.to() == null ? measure.from() : measure.to()))
                            .isEqualTo(NumberStanding.USABLE);
                });
    }

    private static NumberStanding standing(Measure measure, LocalDate day) {
        return NumberStandings.of(measure.heading().first() + "00", day);
    }

    @ParameterizedTest
    @CsvSource({
        "9903.88.15, DE, true",
        "9903.88.15, CN, false",
        "9903.88.15, HK, true",
        "9903.01.25, CA, true",
        "9903.01.25, DE, false",
        "9903.05.38, FR, false",
        "9903.05.38, GB, true",
        "9903.82.01, GB, false",
        "9903.05.93, GB, false", // takes goods out: which ones is not for this table to say
        "9903.45.25, GB, false", // not in it
    })
    void knowsForWhichOriginsAHeadingIs(String heading, String origin, boolean others) {
        assertThat(Measures.known().isOfOtherOrigins(heading, origin)).isEqualTo(others);
        assertThat(Measures.known().isOfOtherOrigins(heading.replace(".", "") + "00", origin))
                .isEqualTo(others);
    }

    @ParameterizedTest
    @CsvSource({"9903.82.01, 2026-04-05, false", "9903.82.01, 2026-04-06, true", "9903.03.12, 2026-09-01, false"})
    void knowsWhichRatesItDoesNotHave(String heading, LocalDate day, boolean unknown) {
        assertThat(Measures.known().isOfUnknownRate(heading, day)).isEqualTo(unknown);
    }

    @Test
    void aNewMeasureIsARow() {
        var measures = new Measures(List.of(LAW), List.of(row("one", "2027-01-01", "2027-06-30", "CN HK")));

        assertThat(measures.concerning(LAW, "HK", LocalDate.of(2027, 6, 30)))
                .extracting(Measure::id)
                .containsExactly("one");
        assertThat(measures.concerning(LAW, "HK", LocalDate.of(2027, 7, 1))).isEmpty();
    }

    @Test
    void rowsThatOverlapAreRefusedWithBothNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measures(
                        List.of(LAW),
                        List.of(
                                row("one", "2027-01-01", "2027-06-30", "CN HK"),
                                row("two", "2027-06-30", "", "DE HK"),
                                row("three", "2026-01-01", "", "FR"))))
                .withMessage("measures.csv: one and two of group law overlap in dates, origins and goods");
    }

    @Test
    void rowsThatFollowEachOtherDoNotOverlap() {
        assertThat(new Measures(
                                List.of(LAW),
                                List.of(
                                        row("one", "2027-01-01", "2027-06-29", "CN HK"),
                                        row("two", "2027-06-30", "", "HK"),
                                        row("rest", "2026-01-01", "", "* -DE")))
                        .groups())
                .containsExactly(LAW);
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        var stray = new MeasureGroup("stray", "A law", Set.of("nothing"), false);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measures(
                        List.of(stray),
                        List.of(row("one", "2027-01-01", "", "CN"), row("one", "2029-01-01", "", "DE"))))
                .withMessageContaining("one is of an unknown group, law")
                .withMessageContaining("stray yields to an unknown group, nothing")
                .withMessageContaining("two rows are called one");
    }

    @Test
    void aRowThatContradictsItselfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row("one", "2027-01-02", "2027-01-01", "CN"))
                .withMessage("one ends on 2027-01-01, before it begins on 2027-01-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row("one", "2027-01-01", "", "QQ"))
                .withMessage("not a country of ACE CATAIR Appendix B: QQ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9903.05.85", "9903058500", "9903.05.90", "9903.05.92"})
    void aRangeHasItsHeadings(String heading) {
        assertThat(HeadingRange.parse("9903.05.85-9903.05.92").has(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9903.05.84", "9903.05.93", "9903", "S", ""})
    void aRangeHasNoOthers(String heading) {
        assertThat(HeadingRange.parse("9903.05.85-9903.05.92").has(heading)).isFalse();
    }

    @Test
    void theSymbolOfAProgramIsNotTheBeginningOfAnother() {
        assertThat(HeadingRange.parse("S").has("S")).isTrue();
        assertThat(HeadingRange.parse("S").has("SG")).isFalse();
    }

    private static Measure row(String id, String from, String to, String origins) {
        return new Measure(
                id,
                "law",
                HeadingRange.parse("9903.99.01"),
                "",
                LocalDate.parse(from),
                to.isEmpty() ? null : LocalDate.parse(to),
                Origins.parse(origins),
                Measure.Kind.ADDED,
                BigDecimal.TEN,
                List.of(),
                List.of(),
                List.of(),
                false,
                "a law");
    }

    private static String found(String group, String origin, String number, LocalDate day) {
        var measures = Measures.known();
        var law = measures.groups().stream()
                .filter(one -> one.id().equals(group))
                .findFirst()
                .orElseThrow();
        return measures.concerning(law, origin, day).stream()
                .filter(measure -> measure.covers(number))
                .map(Measure::id)
                .findFirst()
                .orElse("");
    }
}
