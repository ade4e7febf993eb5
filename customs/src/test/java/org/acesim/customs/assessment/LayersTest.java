package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.acesim.customs.duty.Layer;
import org.acesim.customs.tariff.Tariff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The duties on a line: rates, rounding, what adds up, what switches what off. */
class LayersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({"123.49, 123.00", "123.50, 124.00", "0.49, 0.00", "0.50, 1.00"})
    void valuesAreRoundedToWholeDollarsHalfUp(BigDecimal value, BigDecimal base) {
        var line = line(Sample.line("6109100012", "UA", value, "1 DOZ 2 KG"));

        assertThat(line.value()).isEqualTo(base);
        assertThat(line.duties()).extracting(Layer::base).containsOnly(base);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.17", "3, 0.50", "10, 1.65", "33, 5.45"})
    void dutyIsRoundedToTheCentHalfUp(BigDecimal value, BigDecimal duty) {
        assertThat(line(Sample.line("6109100012", "UA", value, "1 DOZ 2 KG")).duty())
                .isEqualTo(duty);
    }

    @ParameterizedTest
    @CsvSource({
        "0409000010, UA, 100, 10 KG, 0.19",
        "0409000010, UA, 100, 0.26 KG, 0.00",
        "0409000010, UA, 100, 0.27 KG, 0.01",
        "2402108050, UA, 100, 1 K 2 KG, 2.54",
        "9608100000, UA, 100, 50 NO, 5.80",
        "2204215040, UA, 100, 12 L, 0.76",
        "1509202030, UA, 100, 12 KG, 0.60",
        "3213100000, UA, 100, 2 PCS, 6.50",
    })
    void specificAndCompoundRatesAreReckonedFromQuantities(
            String hts, String origin, BigDecimal value, String quantities, BigDecimal duty) {
        assertThat(line(Sample.line(hts, origin, value, quantities))
                        .duties()
                        .get(0)
                        .amount())
                .isEqualTo(duty);
    }

    @Test
    void aQuantityIsReckonedInTheUnitOfTheRate() {
        assertThat(Units.in("NO", Sample.quantities("2.5 DOZ"))).contains(Quantity.of("30.0", "NO"));
        assertThat(Units.in("KG", Sample.quantities("3 NO 500 G"))).contains(Quantity.of("0.500", "KG"));
        assertThat(Units.in("NO", Sample.quantities("7 PCS"))).contains(Quantity.of("7", "NO"));
        assertThat(Units.in("L", Sample.quantities("3 KG"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "6109100012, CN, 1 DOZ 2 KG, 36.50",
        "3926909989, CN, 1 NO 2 KG, 25.30",
        "4202219000, CN, 1 NO, 46.50",
        "4202219000, IT, 1 NO, 10.00",
        "8518210000, JP, 1 NO, 12.50",
    })
    void aHundredDollarsOweTodayWhatTheLawsAddUpTo(String hts, String origin, String quantities, BigDecimal duty) {
        assertThat(line(Sample.line(hts, origin, new BigDecimal("100"), quantities))
                        .duty())
                .isEqualTo(duty);
    }

    @ParameterizedTest
    @CsvSource({"JM, E, 7.20, column 1 special E rate", "KR, KR, 0.00, column 1 special KR rate"})
    void aClaimedProgramHasItsOwnRate(String origin, String claim, BigDecimal amount, String why) {
        var base = line(Sample.line("4202219000", origin, "100", "1 NO", claim))
                .duties()
                .get(0);

        assertThat(base.amount()).isEqualTo(amount);
        assertThat(base.why()).startsWith(why);
    }

    @Test
    void everyLayerSaysWhatItIs() {
        assertThat(line(Sample.line("6109100012", "CN", new BigDecimal("500"), "5 DOZ 9 KG"))
                        .duties())
                .containsExactly(
                        layer("6109100012", "16.5%", "82.50", "column 1 general rate, origin CN: 500.00 x 16.5%"),
                        layer(
                                "99038815",
                                "7.5%",
                                "37.50",
                                "Section 301, China (19 USC 2411; 85 FR 3741): 500.00 x 7.5%"),
                        layer(
                                "99030531",
                                "12.5%",
                                "62.50",
                                "Section 301, forced labor (19 USC 2411; CSMS 69326983): 500.00 x 12.5%"));
    }

    @ParameterizedTest
    @CsvSource({
        "4202219000, IT, 400, 99030539, 4.00",
        "6109100012, IT, 400, 99030538, 0.00",
        "4202219000, JP, 400, 99030549, 14.00",
        "4202219000, TW, 400, 99030576, 4.00",
    })
    void aTotalIsChargedOnlyUpToIt(String hts, String origin, BigDecimal value, String heading, BigDecimal amount) {
        var quantities = hts.startsWith("61") ? "1 DOZ 2 KG" : "1 NO";
        var layer = line(Sample.line(hts, origin, value, quantities)).duties().get(1);

        assertThat(layer.heading()).isEqualTo(heading);
        assertThat(layer.amount()).isEqualTo(amount);
        assertThat(layer.applied()).isTrue();
    }

    @Test
    void aClaimUnderUsmcaTakesGoodsOutOfBaseAndAddedDuty() {
        var line = line(Sample.line("6109100012", "MX", "100", "1 DOZ 2 KG", "S"));

        assertThat(line.duty()).isEqualTo("0.00");
        assertThat(line.duties().get(0).why()).isEqualTo("column 1 special S rate, origin MX: free");
        assertThat(line.duties().get(1).why())
                .isEqualTo("left out: Section 301, forced labor: taken out by S, as the filer states");
    }

    @Test
    void aDeclaredHeadingTakesGoodsOut() {
        var line = line(Sample.line("6109100012", "VN", "100", "1 DOZ 2 KG", "", "9903.05.87"));

        assertThat(line.duty()).isEqualTo("16.50");
        assertThat(line.duties().get(1).why()).contains("taken out by 9903.05.87");
    }

    @Test
    void forcedLaborYieldsToADeclaredSection232() {
        var line = line(Sample.line("6109100012", "VN", "100", "1 DOZ 2 KG", "", "9903.82.01"));

        assertThat(line.duties()).extracting(Layer::heading).containsExactly("6109100012", "99030584", "99038201");
        assertThat(line.duties().get(1).why()).endsWith("it yields to Section 232");
        assertThat(line.duties().get(2).why()).endsWith("its rate is not known here");
    }

    @Test
    void aDeclaredDutyCountsWhereItIsDeclared() {
        var declared = line(Sample.line("6109100012", "CA", "100", "1 DOZ 2 KG", "", "9903.03.12"));
        var not = line(Sample.line("6109100012", "CA", "100", "1 DOZ 2 KG", ""));

        assertThat(declared.duty()).isEqualTo("76.50");
        assertThat(not.duty()).isEqualTo("26.50");
    }

    @Test
    void aHeadingThatDoesNotFitIsShown() {
        var line = line(Sample.line("6109100012", "CN", "100", "1 DOZ 2 KG", "", "9903.88.03"));

        assertThat(line.duties())
                .last()
                .extracting(Layer::why)
                .isEqualTo("left out: declared, but it concerns neither these goods nor the day here");
    }

    @ParameterizedTest
    @CsvSource({"RU, 102.50", "CU, 90.00"})
    void columnTwoGoodsOweForcedLaborDutyOnlyFromRussia(String origin, BigDecimal duty) {
        assertThat(line(Sample.line("6109100012", origin, new BigDecimal("100"), "1 DOZ 2 KG"))
                        .duty())
                .isEqualTo(duty);
    }

    @Test
    void goodsOfChapterNinetyEightOweNoSection301() {
        var line = line(Sample.line("9801001098", "CN", new BigDecimal("100"), ""));

        assertThat(line.duty()).isEqualTo("0.00");
        assertThat(line.duties()).filteredOn(Layer::applied).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-03, 24.00",
        "2025-02-04, 34.00",
        "2025-03-04, 44.00",
        "2025-04-10, 169.00",
        "2025-05-14, 54.00",
        "2025-11-10, 44.00",
        "2026-02-24, 34.00",
        "2026-07-24, 36.50",
    })
    void theSameTshirtCostsWhatTheDaySays(LocalDate day, BigDecimal duty) {
        var assessment = Sample.assessed(Sample.entry(
                "11", day, "4701", "40", Sample.line("6109100012", "CN", new BigDecimal("100"), "1 DOZ 2 KG")));

        assertThat(assessment.duty()).isEqualTo(duty);
    }

    @Test
    void theSameParcelIsComparedUnderTheLawsOfOtherDays() {
        var parcel = Sample.entry("11", DAY, "4701", "40", Sample.line("6109100012", "CN", "500", "5 DOZ 9 KG", ""));

        assertThat(Sample.assessed(parcel).total()).isEqualTo("185.27");
        assertThat(Sample.assessed(parcel.entered(LocalDate.of(2025, 6, 16), "11"))
                        .total())
                .isEqualTo("272.62");
        assertThat(Sample.assessed(parcel.entered(LocalDate.of(2024, 6, 3), "86"))
                        .total())
                .isEqualTo("0.00");
    }

    @Test
    void aPreviewLeavesOutWhatNeedsAQuantity() {
        var outcome = new Assessments(Tariff.sample())
                .preview(Sample.entry(
                        "11", DAY, "4701", "40", Sample.line("0409000010", "UA", new BigDecimal("100"), "")));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Assessed.class, assessed -> assertThat(
                        assessed.assessment().lines().get(0).duties())
                .singleElement()
                .extracting(Layer::why)
                .isEqualTo("left out: column 1 general rate, origin UA: it needs a quantity in KG"));
    }

    private static AssessedLine line(AssessmentLine line) {
        return Sample.assessed(Sample.entry("11", DAY, "4701", "40", line))
                .lines()
                .get(0);
    }

    private static Layer layer(String heading, String rate, String amount, String why) {
        return new Layer(heading, new BigDecimal("500.00"), rate, new BigDecimal(amount), true, why);
    }
}
