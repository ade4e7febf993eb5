package org.acesim.customs.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FalseStatementTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEGLIGENCE       | 100  | 900 |     | false |    | 200.00
            NEGLIGENCE       | 600  | 900 |     | false |    | 900.00
            NEGLIGENCE       | 0    | 900 | 700 | false |    | 140.00
            GROSS_NEGLIGENCE | 100  | 900 |     | false |    | 400.00
            GROSS_NEGLIGENCE |      | 900 | 700 | false |    | 280.00
            FRAUD            | 100  | 900 |     | false |    | 900.00
            NEGLIGENCE       | 100  | 900 |     | true  | 7  | 7.00
            GROSS_NEGLIGENCE | 100  | 900 |     | true  | 7  | 7.00
            FRAUD            | 100  | 900 |     | true  |    | 100.00
            FRAUD            |      | 900 | 700 | true  |    | 70.00
            """)
    void costsAtMostWhatTheLawSays(
            Culpability culpability,
            @Nullable BigDecimal loss,
            BigDecimal domestic,
            @Nullable BigDecimal dutiable,
            boolean disclosed,
            @Nullable BigDecimal interest,
            BigDecimal maximum) {
        FalseStatement statement = new FalseStatement(culpability, loss, domestic, dutiable, disclosed, interest);

        assertThat(statement.missing()).isEmpty();
        assertThat(statement.maximum()).isEqualTo(maximum);
    }

    @Test
    void saysWhichAmountsItNeeds() {
        FalseStatement nothing = new FalseStatement(Culpability.NEGLIGENCE, null, null, null, false, null);
        assertThat(nothing.missing()).containsExactly("domesticValue", "dutiableValue");
        assertThatThrownBy(nothing::maximum).hasMessageContaining("domesticValue");
        assertThat(new FalseStatement(Culpability.NEGLIGENCE, BigDecimal.TEN, null, null, true, null).missing())
                .containsExactly("interest");
    }

    @Test
    void theDeMinimisPenaltyBeginsInAugust2025() {
        assertThat(DeMinimisPenalty.isInForce(LocalDate.of(2025, 8, 2))).isFalse();
        assertThat(DeMinimisPenalty.isInForce(LocalDate.of(2025, 8, 3))).isTrue();
        assertThat(DeMinimisPenalty.amount(0)).isEqualByComparingTo("5000");
        assertThat(DeMinimisPenalty.amount(1)).isEqualByComparingTo("10000");
        assertThat(DeMinimisPenalty.amount(7)).isEqualByComparingTo("10000");
    }
}
