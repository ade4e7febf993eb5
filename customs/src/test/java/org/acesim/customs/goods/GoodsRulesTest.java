package org.acesim.customs.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.acesim.customs.code.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoodsRulesTest {
    private static final LocalDate CLASSIC = LocalDate.of(2024, 6, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2204.21.5040 | FR | Red wine in bottles          | ALCOHOL
            2402208000   | DE | Cigarettes                   | TOBACCO
            0406909700   | FR | Cheese over quota            | QUOTA-DAIRY,FOOD
            3406000000   | CN | Candles                      | AD-CANDLES
            3406000000   | DE | Candles                      |
            9603298010   | CU | Hairbrush                    | CUBA
            8211922000   | CN | Switchblade                  | SWITCHBLADE
            8211922000   | CN | Kitchen knife                |
            4202219000   | IT | "Replica handbag, leather"   | COUNTERFEIT
            6109100012   | CN | T-shirt of Xinjiang cotton   | XINJIANG
            6109100012   | IN | T-shirt of Xinjiang cotton   |
            9503000090   | CN | Lottery-ticket               | LOTTERY
            6109100012   | DE | Men's knit cotton T-shirt    |
            """)
    void concernWhatFitsAllThatTheyName(String hts, String origin, String description, String rules) {
        assertThat(GoodsRules.concerning(hts, origin, description, CLASSIC))
                .extracting(GoodsRule::id)
                .containsExactly(rules == null ? new String[0] : rules.split(","));
    }

    @Test
    void areInForceFromTheDayOfTheirLaw() {
        assertThat(GoodsRules.concerning("6109100012", "CN", "Xinjiang cotton", LocalDate.of(2022, 6, 20)))
                .isEmpty();
        assertThat(GoodsRules.concerning("6109100012", "CN", "Xinjiang cotton", LocalDate.of(2022, 6, 21)))
                .hasSize(1);
    }

    @Test
    void nameTheirLawAndNothingThatDoesNotExist() {
        assertThat(GoodsRules.all()).extracting(GoodsRule::id).doesNotHaveDuplicates();
        assertThat(GoodsRules.all()).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.goods()).isNotBlank();
            assertThat(rule.origins()).allMatch(Countries::isKnown);
            assertThat(rule.numbers()).allMatch(number -> number.matches("\\d{2,10}"));
            assertThat(rule.words())
                    .allSatisfy(
                            phrase -> assertThat(Words.of(phrase).has(phrase)).isTrue());
            assertThat(rule.numbers().size()
                            + rule.origins().size()
                            + rule.words().size())
                    .isPositive();
            assertThat(rule.kind() != GoodsKind.RESTRICTED || !rule.agency().isEmpty())
                    .isTrue();
        });
    }
}
