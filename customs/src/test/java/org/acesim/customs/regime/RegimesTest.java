package org.acesim.customs.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimesTest {

    private static final Regime CLASSIC = Regimes.on(LocalDate.of(2024, 6, 3));

    @ParameterizedTest
    @CsvSource({
        "1994-01-01, R0", "2016-03-09, R0", "2016-03-10, R1", "2019-09-27, R1", "2019-09-28, R2", "2024-06-03, R2",
        "2025-05-01, R2", "2025-05-02, R3", "2025-08-28, R3", "2025-08-29, R4", "2026-02-23, R4", "2026-02-24, R5",
        "2026-06-23, R5", "2026-06-24, R6", "2026-07-23, R6", "2026-07-24, R7", "2027-06-30, R7", "2027-07-01, R8",
        "2999-12-31, R8"
    })
    void eachDayHasItsRegime(LocalDate day, String id) {
        assertThat(Regimes.on(day).id()).isEqualTo(id);
    }

    @Test
    void refusesADayBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regimes.on(LocalDate.of(1993, 12, 31)))
                .withMessage("no regime is known for 1993-12-31; the first begins on 1994-01-01");
    }

    @Test
    void oneFollowsTheOtherWithoutGapOrOverlap() {
        var regimes = Regimes.all();

        for (int i = 1; i < regimes.size(); i++) {
            var before = regimes.get(i - 1).to();
            assertThat(before).isNotNull();
            assertThat(regimes.get(i).from()).isEqualTo(before.plusDays(1));
        }
        assertThat(regimes.get(regimes.size() - 1).to()).isNull();
        assertThat(regimes).extracting(Regime::id).doesNotHaveDuplicates();
        assertThat(regimes).allSatisfy(regime -> assertThat(regime.source() + regime.note())
                .matches("[ -~]{20,}"));
    }

    @ParameterizedTest
    @CsvSource({"0.01, true", "799.99, true", "800, true", "800.00, true", "800.01, false", "801, false"})
    void theClassicRegimeExemptsWhatDoesNotExceedEightHundred(BigDecimal value, boolean free) {
        assertThat(CLASSIC.exempts(value, "CN")).isEqualTo(free);
    }

    @Test
    void theClassicRegimeSaysThatTheExemptionHasBeenSuspendedInReality() {
        assertThat(CLASSIC.note()).contains("In reality the exemption has been suspended since 2025-08-29");
        assertThat(Regimes.on(LocalDate.of(2025, 8, 29)).note()).doesNotContain("In reality");
    }

    @Test
    void chinaAndHongKongWereLeftOutFirst() {
        var regime = Regimes.on(LocalDate.of(2025, 6, 15));

        assertThat(regime.type86()).isTrue();
        assertThat(regime.exempts(BigDecimal.TEN, "DE")).isTrue();
        assertThat(regime.exempts(BigDecimal.TEN, "CN")).isFalse();
        assertThat(regime.exempts(BigDecimal.TEN, "HK")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025-08-29", "2026-03-01", "2026-07-01", "2026-11-24", "2028-01-01"})
    void nothingIsFreeSinceTheSuspension(LocalDate day) {
        var regime = Regimes.on(day);

        assertThat(regime.type86()).isFalse();
        assertThat(regime.exempts(BigDecimal.ZERO, "DE")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2019-09-27, false", "2019-09-28, true"})
    void typeEightySixBeganInSeptember2019(LocalDate day, boolean accepted) {
        assertThat(Regimes.on(day).type86()).isEqualTo(accepted);
    }
}
