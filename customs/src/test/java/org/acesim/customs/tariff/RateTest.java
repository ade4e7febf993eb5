package org.acesim.customs.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
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
    @CsvSource({
        "1.9 cents/kg, 0.019, KG",
        "1 cent/kg, 0.01, KG",
        "$1.509/kg, 1.509, KG",
        "0.8 cents each, 0.008, NO",
        "$2.04/proof liter, 2.04, PFL",
        "5 cents/kg on contents and container, 0.05, KG",
        "14 cents/gross, 0.14, GR",
        "$1.50/1000, 1.50, K"
    })
    void readsAnAmountForEachUnit(String text, BigDecimal usd, String unit) {
        assertThat(Rate.parse(text)).isEqualTo(new Rate.Specific(usd, unit, text));
    }

    @ParameterizedTest
    @CsvSource({
        "57\u00a2/kg +1.4%, 57 cents/kg + 1.4%",
        "1\u00a2/kg  +  20%, 1 cent/kg + 20%",
        "22.04\u00a2/pf.liter, 22.04 cents/proof liter",
        "90\u00a2/ liter, 90 cents/liter",
        "$1.05/kg+ 2.3%, $1.05/kg + 2.3%",
        "36\u00a2/m\u00b2, 36 cents/m2"
    })
    void hasOneSpellingForWhatTheTariffPrintsInSeveral(String printed, String text) {
        assertThat(Rate.parse(printed)).isEqualTo(Rate.parse(text)).isNotInstanceOf(Rate.Other.class);
        assertThat(Rate.parse(printed).text()).isEqualTo(text);
    }

    @Test
    void readsASumOfAmountsAndShares() {
        assertThat(Rate.parse("57 cents/kg + 1.4%"))
                .isEqualTo(new Rate.Compound(
                        List.of(
                                new Rate.Specific(new BigDecimal("0.57"), "KG", "57 cents/kg"),
                                new Rate.AdValorem(new BigDecimal("1.4"), "1.4%")),
                        "57 cents/kg + 1.4%"));
        assertThat(Rate.parse("8.4 cents/liter + 22 cents/proof liter on ethyl alcohol content"))
                .isInstanceOf(Rate.Compound.class);
    }

    @Test
    void readsAShareOfAWholeSet() {
        assertThat(Rate.parse("6.5% on the entire set"))
                .isEqualTo(new Rate.AdValorem(new BigDecimal("6.5"), "6.5% on the entire set"));
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
                "1.9 cents/hogshead",
                "$1/kg + 2 cents/kg",
                "5% + 5%",
                "40 cents each + 8.5% on the case",
                "The rate applicable to each garment in the ensemble if separately entered",
                "Free (A)"
            })
    void keepsTheTextOfAnythingElseAndSaysWhyItCannotBeComputed(String text) {
        assertThat(Rate.parse(text)).isEqualTo(new Rate.Other(text));
        assertThat(new Rate.Other(text).why()).matches("[ -~]{10,60}");
    }

    @RepeatedTest(200)
    void everyRateIsWhatItsTextSays(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var units = List.of("kg", "liter", "m2", "doz.", "pr.", "gross", "t");
        var amount = new BigDecimal(random.nextInt(1, 100000)).movePointLeft(random.nextInt(4));
        var specific = random.nextBoolean()
                ? "$" + amount.toPlainString() + "/" + units.get(random.nextInt(units.size()))
                : amount.toPlainString() + "\u00a2/" + units.get(random.nextInt(units.size()));
        var percent = new BigDecimal(random.nextInt(0, 3000)).movePointLeft(1).toPlainString() + "%";
        var text = List.of(specific, percent, specific + " + " + percent).get(random.nextInt(3));

        var rate = Rate.parse(text);

        assertThat(rate).isNotInstanceOf(Rate.Other.class);
        assertThat(Rate.parse(rate.text())).isEqualTo(rate);
        assertThat(rate.text()).matches("[ -~]+");
    }

    @Test
    void readsSpecialRatesByProgram() {
        assertThat(SpecialRates.parse("Free (A*,AU, S,S+) 3.2% (JP) See 9822.04.35 (PE)"))
                .isEqualTo(Map.of(
                        "A*", new Rate.Free(),
                        "AU", new Rate.Free(),
                        "S", new Rate.Free(),
                        "S+", new Rate.Free(),
                        "JP", new Rate.AdValorem(new BigDecimal("3.2"), "3.2%"),
                        "PE", new Rate.Other("See 9822.04.35")));
        assertThat(SpecialRates.parse("")).isEmpty();
    }
}
