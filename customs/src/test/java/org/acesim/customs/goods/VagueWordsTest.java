package org.acesim.customs.goods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VagueWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Parts,PARTS",
        "gift,GIFT",
        "Accessories,ACCESSORIES",
        "AUTO PARTS,PARTS",
        "Phone accessories,ACCESSORIES",
        "Gift for my sister,GIFT",
        "'Goods, various',GOODS VARIOUS",
        "Said to contain 3 pcs,SAID CONTAIN",
    })
    void areFoundInWhatSaysNoMoreThanTheyDo(String description, String words) {
        assertThat(VagueWords.in(description)).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Men's knit cotton T-shirt",
                "Brake disc pads for passenger cars, spare parts",
                "Party balloons",
                "Wooden toy train for ages 3 to 12",
                ""
            })
    void areNotFoundWhereItIsClearWhatTheGoodsAre(String description) {
        assertThat(VagueWords.in(description)).isEmpty();
    }
}
