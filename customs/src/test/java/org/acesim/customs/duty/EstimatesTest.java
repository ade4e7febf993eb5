package org.acesim.customs.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.acesim.customs.tariff.Rate;
import org.acesim.customs.tariff.Tariff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final String SHIRT = "6109.10.0012"; // 16.5 %, column 2: 90 %
    private static final String COFFEE = "0901210020"; // free
    private static final String HONEY = "0409000010"; // 1.9 cents/kg

    @Test
    void aLineOfAnInformalEntryShowsItsWorking() {
        var estimate = estimate("11", new EstimateLine(1, SHIRT, "DE", 801));

        assertThat(estimate.lines()).singleElement().satisfies(line -> {
            assertThat(line.hts()).isEqualTo(SHIRT);
            assertThat(line.layers())
                    .containsExactly(new Layer(
                            "6109100012",
                            usd("801.00"),
                            "16.5%",
                            usd("132.17"),
                            true,
                            "column 1 general rate, origin DE: 801.00 x 16.5%"));
        });
        assertThat(estimate.fees())
                .containsExactly(
                        new Fee("311", usd("2.53"), "informal entry fee of fiscal year 2024 (19 CFR 24.23(b)(2))"));
        assertThat(estimate.duty()).isEqualTo(usd("132.17")); // 132.165, half up
        assertThat(estimate.tax()).isEqualTo(usd("0.00"));
        assertThat(estimate.feeTotal()).isEqualTo(usd("2.53"));
        assertThat(estimate.total()).isEqualTo(usd("134.70"));
        assertThat(estimate.why())
                .isEqualTo("Total = duty + tax + fees; duty is the sum of the lines by the base rates of"
                        + " HTS 2026 Revision 3 (sample). Not in it: Chapter 99 duties, internal revenue tax.");
    }

    @ParameterizedTest
    @CsvSource({"10, 1.65", "1, 0.17", "3, 0.50", "33, 5.45", "100, 16.50", "2500, 412.50", "0, 0.00"})
    void dutyIsRoundedHalfUpToTheCent(long value, BigDecimal duty) {
        assertThat(estimate("11", new EstimateLine(1, SHIRT, "DE", value)).duty())
                .isEqualTo(duty);
    }

    @ParameterizedTest
    @CsvSource({"100, 33.33", "200, 66.67", "9999999999, 3333333333.00", "9999999998, 3333333332.67"})
    void aThirdIsExactToTheCentOnEveryValueThatARecordHasRoomFor(long value, BigDecimal duty) {
        assertThat(Cents.percentOf(BigDecimal.valueOf(value), percent("33 1/3%")))
                .isEqualTo(duty);
    }

    @ParameterizedTest
    @CsvSource({
        "CU, 2024-06-03, 90%",
        "KP, 2024-06-03, 90%",
        "RU, 2024-06-03, 90%",
        "BY, 2024-06-03, 90%",
        "CN, 2024-06-03, 16.5%",
        "RU, 2022-04-08, 16.5%",
        "RU, 2022-04-09, 90%"
    })
    void originsWithoutNormalTradeRelationsPayColumnTwo(String origin, LocalDate day, String rate) {
        var estimate = Estimates.of(
                Tariff.sample(),
                new EstimateRequest("11", day, "4701", "40", List.of(new EstimateLine(1, SHIRT, origin, 100))));

        assertThat(estimate.lines().get(0).layers()).extracting(Layer::rate).containsExactly(rate);
    }

    @Test
    void aFreeRateAppliesAndCostsNothing() {
        assertThat(estimate("11", new EstimateLine(1, COFFEE, "BR", 100))
                        .lines()
                        .get(0)
                        .layers())
                .containsExactly(new Layer(
                        COFFEE, usd("100.00"), "Free", usd("0.00"), true, "column 1 general rate, origin BR: free"));
    }

    @Test
    void aRateThatNeedsAQuantityIsLeftOutWithTheReason() {
        var estimate = estimate("11", new EstimateLine(1, HONEY, "DE", 100), new EstimateLine(2, SHIRT, "DE", 100));

        assertThat(estimate.lines().get(0).layers())
                .containsExactly(new Layer(
                        HONEY,
                        usd("100.00"),
                        "1.9 cents/kg",
                        usd("0.00"),
                        false,
                        "left out: column 1 general rate, origin DE cannot be computed from the value alone"));
        assertThat(estimate.lines())
                .extracting(LineEstimate::leavesSomethingOut)
                .containsExactly(true, false);
        assertThat(estimate.duty()).isEqualTo(usd("16.50"));
        assertThat(estimate.why()).contains("Not in it: 1 of 2 lines (each says why)");
    }

    @Test
    void anUnknownNumberIsLeftOutWithTheReason() {
        assertThat(estimate("11", new EstimateLine(1, "9999.99.9999", "DE", 100))
                        .lines()
                        .get(0)
                        .layers())
                .containsExactly(new Layer(
                        "9999999999",
                        usd("100.00"),
                        "",
                        usd("0.00"),
                        false,
                        "left out: 9999999999 is not in HTS 2026 Revision 3 (sample)"));
    }

    @Test
    void typeEightySixCostsNothing() {
        var estimate = estimate("86", new EstimateLine(1, SHIRT, "CN", 75));

        assertThat(estimate.total()).isEqualTo(usd("0.00"));
        assertThat(estimate.fees()).isEmpty();
        assertThat(estimate.lines().get(0).layers())
                .extracting(Layer::why)
                .containsExactly("left out: type 86 is free of duty (19 USC 1321(a)(2)(C))");
        assertThat(estimate.why()).isEqualTo("A type 86 entry owes no duty, tax or fees (19 USC 1321(a)(2)(C)).");
    }

    @Test
    void aFormalEntrySaysThatItsOtherFeesAreNotInTheEstimate() {
        var estimate = estimate("01", new EstimateLine(1, SHIRT, "DE", 3000));

        assertThat(estimate.duty()).isEqualTo(usd("495.00"));
        assertThat(estimate.fees()).isEmpty();
        assertThat(estimate.why()).endsWith("merchandise processing and harbor maintenance fees.");
    }

    @Test
    void anEntryWithoutLinesCostsItsFee() {
        assertThat(estimate("11").total()).isEqualTo(usd("2.53"));
    }

    @Test
    void refusesANegativeValue() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EstimateLine(1, SHIRT, "DE", -1));
    }

    private static DutyEstimate estimate(String entryType, EstimateLine... lines) {
        return Estimates.of(Tariff.sample(), new EstimateRequest(entryType, DAY, "4701", "40", List.of(lines)));
    }

    private static BigDecimal percent(String text) {
        return ((Rate.AdValorem) Rate.parse(text)).percent();
    }

    private static BigDecimal usd(String amount) {
        return new BigDecimal(amount);
    }
}
