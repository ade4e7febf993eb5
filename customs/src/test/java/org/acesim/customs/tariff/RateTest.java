package org.acesim.customs.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @Test
    void readsFree() {
        assertThat(Rate.parse("Free")).isEqualTo(new Rate.Free());
        assertThat(Rate.parse("Free").text()).isEqualTo("Free");
    }

    @ParameterizedTest
    @CsvSource({"16.5%, 16.5", "0%, 0", "133%, 133", "0.25%, 0.25", "33 1/3%, 33.33333333333333"})
    void readsAShareOfTheValue(String text, BigDecimal percent) {
        assertThat(Rate.parse(text)).isEqualTo(new Rate.AdValorem(percent, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "free",
                "%",
                "16,5%",
                "-5%",
                "33 1/0%",
                " 5%",
                "5% ",
                "1.9 cents/kg",
                "57 cents/kg + 1.4%",
                "$1.58/pr. + 35%",
                "6.5% on the entire set",
                "Free (A)"
            })
    void keepsTheTextOfAnythingElse(String text) {
        assertThat(Rate.parse(text)).isEqualTo(new Rate.Other(text));
    }
}
