package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryRulesTest {

    @ParameterizedTest
    @CsvSource({"01, 1250.00, false", "01, 1250.01, true", "11, 2500, false", "12, 2500, false"})
    void chargesAreStatedOverTwelveHundredAndFifty(String entryType, BigDecimal value, boolean required) {
        assertThat(SummaryRules.requiresCharges(entryType, value)).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({
        "01, 100.00, 119.99, true",
        "01, 100.00, 120.00, false",
        "01, 120.00, 100.00, false",
        "01, 119.99, 100.00, true",
        "11, 100.00, 500.00, true"
    })
    void aSmallDifferenceAtLiquidationIsLetBe(String entryType, BigDecimal paid, BigDecimal due, boolean disregarded) {
        assertThat(SummaryRules.isDisregarded(entryType, paid, due)).isEqualTo(disregarded);
    }

    @Test
    void theFirstDayDecidesTheFees() {
        var first = LocalDate.of(2026, 9, 30);

        assertThat(SummaryRules.feeDate(List.of(first.plusDays(1), first, first.plusDays(9))))
                .contains(first);
        assertThat(SummaryRules.feeDate(List.of())).isEmpty();
    }
}
