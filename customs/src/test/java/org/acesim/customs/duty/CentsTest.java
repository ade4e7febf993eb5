package org.acesim.customs.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Half a cent is rounded up (19 CFR 159.3). */
class CentsTest {
    @ParameterizedTest
    @CsvSource({
        "123.544, 123.54",
        "123.5449999999, 123.54",
        "123.545, 123.55",
        "123.546, 123.55",
        "123.555, 123.56",
        "0.004, 0.00",
        "0.005, 0.01",
    })
    void anAmountIsRoundedToTheCent(BigDecimal amount, BigDecimal rounded) {
        assertThat(Cents.of(amount)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"30, 16.5, 4.95", "3, 16.5, 0.50", "1, 0.5, 0.01", "1, 0.4, 0.00", "10, 0.05, 0.01", "10, 0.0499, 0.00"
    })
    void aShareIsRoundedOnceAtItsEnd(BigDecimal base, BigDecimal percent, BigDecimal share) {
        assertThat(Cents.percentOf(base, percent)).isEqualTo(share);
    }
}
