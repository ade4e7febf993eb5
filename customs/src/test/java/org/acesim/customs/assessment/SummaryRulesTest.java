package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryRulesTest {

    @ParameterizedTest
    @CsvSource({
        "01, 40, DE, 6109100012, 1250.00, false",
        "01, 40, DE, 6109100012, 1250.01, true",
        "11, 40, DE, 6109100012, 2500, false",
        "12, 40, DE, 6109100012, 2500, false",
        "01, 60, DE, 6109100012, 2500, false",
        "01, 40, VI, 6109100012, 2500, false",
        "01, 40, IL, 6109100012, 2500, true",
        "01, 40, DE, 9801001098, 10000, false",
        "01, 40, DE, 9801001098, 10000.01, true",
        "01, 40, DE, 9801005000, 1250.01, true"
    })
    void chargesAreStatedOverTwelveHundredAndFifty(
            String entryType,
            String modeOfTransport,
            String origin,
            String number,
            BigDecimal value,
            boolean required) {
        assertThat(SummaryRules.requiresCharges(entryType, modeOfTransport, origin, number, value))
                .isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({
        "6109100012, 2500",
        "6109100012 9801001098, 10000",
        "9801001098 9801005000, 10000",
        "9801005000, none",
        "6109100012 9801006000, none",
        "9801008500, 2500"
    })
    void anInformalEntryIsLimitedByItsGoods(String numbers, String limit) {
        assertThat(SummaryRules.informalLimit(List.of(numbers.split(" "))).map(BigDecimal::toPlainString))
                .isEqualTo(limit.equals("none") ? Optional.empty() : Optional.of(limit));
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
