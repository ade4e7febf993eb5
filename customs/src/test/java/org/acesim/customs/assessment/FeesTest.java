package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acesim.customs.duty.Fee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fees of 19 CFR 24.23 and 24.24, at their boundaries. */
class FeesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String TOY = "9503000090";

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 1, 0.00, 34.58",
        "2026-11-24, 9982, 34.58, 34.58",
        "2026-11-24, 9984, 34.58, 34.58",
        "2026-11-24, 9985, 34.59, 34.59",
        "2026-11-24, 193666, 670.86, 670.86",
        "2026-11-24, 193667, 670.86, 670.86",
        "2026-11-24, 193669, 670.87, 670.86",
        "2026-11-24, 5000000, 17320.00, 670.86",
        "2026-09-30, 3000, 10.39, 33.58",
        "2026-10-01, 3000, 10.39, 34.58",
    })
    void processingIsAShareOfTheValueBetweenALeastAndAMost(
            LocalDate day, BigDecimal value, BigDecimal byLine, BigDecimal charged) {
        var assessment = Sample.assessed(Sample.entry("01", day, "4701", "40", Sample.line(TOY, "DE", value, "1 NO")));

        assertThat(fee(assessment, "499").amount()).isEqualTo(charged);
        assertThat(assessment.lines().get(0).fees()).extracting(Fee::amount).containsExactly(byLine);
    }

    /** Formal entries worth 3,000 and 1,000,000 USD, an informal one and a dutiable parcel by mail, on the first and last day of the year. */
    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2018-09-30, 25.67, 497.99, 2.05, 5.65",
        "2018-10-01, 2019-09-30, 26.22, 508.70, 2.10, 5.77",
        "2019-10-01, 2020-09-30, 26.79, 519.76, 2.14, 5.89",
        "2020-10-01, 2021-09-30, 27.23, 528.33, 2.18, 5.99",
        "2021-10-01, 2022-09-30, 27.75, 538.40, 2.22, 6.11",
        "2022-10-01, 2023-09-30, 29.66, 575.35, 2.37, 6.52",
        "2023-10-01, 2024-09-30, 31.67, 614.35, 2.53, 6.97",
        "2024-10-01, 2025-09-30, 32.71, 634.62, 2.62, 7.20",
        "2025-10-01, 2026-09-30, 33.58, 651.50, 2.69, 7.39",
        "2026-10-01, 2027-09-30, 34.58, 670.86, 2.77, 7.61",
    })
    void everyFiscalYearHasItsFeesFromItsFirstDayToItsLast(
            LocalDate first, LocalDate last, String least, String most, String informal, String mail) {
        for (LocalDate day : List.of(first, last)) {
            assertThat(List.of(
                            charged("01", day, "40", "3000", "499"),
                            charged("01", day, "40", "1000000", "499"),
                            charged("11", day, "40", "100", "311"),
                            charged("11", day, "50", "100", "496")))
                    .as(day.toString())
                    .containsExactly(least, most, informal, mail);
        }
    }

    private static String charged(String entryType, LocalDate day, String mode, String value, String classCode) {
        var shirt = Sample.line("6109100012", "UA", value, "1 DOZ 2 KG", "");
        return fee(Sample.assessed(Sample.entry(entryType, day, "4701", mode, shirt)), classCode)
                .amount()
                .toPlainString();
    }

    @Test
    void theInformalFeeIsChargedWhereNotEveryLineIsFreeOfIt() {
        var assessment = Sample.assessed(Sample.entry(
                "11",
                DAY,
                "4701",
                "40",
                Sample.line(TOY, "KH", "100", "1 NO", ""),
                Sample.line(TOY, "DE", "100", "1 NO", "")));

        assertThat(fee(assessment, "311").amount()).isEqualTo("2.77");
    }

    /** Goods of chapter 98 are free of it but for what was processed abroad (19 CFR 24.23(c)(1)). */
    @ParameterizedTest
    @CsvSource({
        "9801001098, 0.00",
        "9802005060, 0.00",
        "9802006000, 34.58",
        "9802008040, 34.58",
    })
    void processingIsChargedOnGoodsOfChapterNinetyEightThatWereProcessedAbroad(
            String number, BigDecimal charged, @TempDir Path folder) throws IOException {
        var assessments = new Assessments(Sample.tariff(folder, number, "X"));
        var outcome = assessments.of(Sample.entry("01", DAY, "4701", "40", Sample.line(number, "DE", "3000", "", "")));

        assertThat(fee(((Outcome.Assessed) outcome).assessment(), "499").amount())
                .isEqualTo(charged);
    }

    @ParameterizedTest
    @CsvSource({"KH, ''", "IL, ''", "AS, ''", "JM, ''", "CA, S"})
    void processingIsNotChargedOnFreeGoods(String origin, String claim) {
        var hts = claim.isEmpty() ? TOY : "6109100012";
        var quantities = claim.isEmpty() ? "1 NO" : "1 DOZ 2 KG";
        var assessment = Sample.assessed(
                Sample.entry("01", DAY, "4701", "40", Sample.line(hts, origin, "3000", quantities, claim)));

        assertThat(fee(assessment, "499").amount()).isEqualTo("0.00");
        assertThat(fee(assessment, "499").why()).startsWith("not charged: every line is free of it");
    }

    @Test
    void oneFreeLineTakesOnlyItselfOutOfProcessing() {
        var assessment = Sample.assessed(Sample.entry(
                "01",
                DAY,
                "4701",
                "40",
                Sample.line(TOY, "KH", "100000", "1 NO", ""),
                Sample.line(TOY, "DE", "100000", "1 NO", "")));

        assertThat(fee(assessment, "499").amount()).isEqualTo("346.40");
    }

    @ParameterizedTest
    @CsvSource({
        "11, 40, 4701, DE, 2.77",
        "11, 40, 4770, DE, 0.00",
        "11, 40, 4701, KH, 0.00",
        "11, 50, 4701, DE, 0.00",
    })
    void theInformalFeeIsChargedOnceAndNotOnMailAtCouriersOrOnFreeGoods(
            String entryType, String mode, String port, String origin, BigDecimal amount) {
        var assessment = Sample.assessed(
                Sample.entry(entryType, DAY, port, mode, Sample.line(TOY, origin, new BigDecimal("100"), "1 NO")));

        assertThat(fee(assessment, "311").amount()).isEqualTo(amount);
    }

    @Test
    void mailPaysItsOwnFeeIfDutyIsOwed() {
        var dutiable = Sample.entry("11", DAY, "4701", "50", Sample.line(TOY, "DE", "100", "1 NO", ""));
        var free = Sample.entry("11", DAY, "4701", "50", Sample.line(TOY, "UA", "100", "1 NO", ""));

        assertThat(fee(Sample.assessed(dutiable), "496").amount()).isEqualTo("7.61");
        assertThat(Sample.assessed(free).fees()).extracting(Fee::classCode).doesNotContain("496");
    }

    @ParameterizedTest
    @CsvSource({
        "01, 11, DE, 3000, 3.75",
        "01, 10, DE, 3000.50, 3.75",
        "01, 12, DE, 3000, 3.75",
        "01, 11, DE, 4, 0.01",
        "01, 11, DE, 3, 0.00",
        "01, 40, DE, 3000, none",
        "11, 11, DE, 2000, none",
    })
    void theHarborFeeIsAnEighthOfAPercentByVesselOnFormalEntries(
            String entryType, String mode, String origin, BigDecimal value, String amount) {
        var assessment =
                Sample.assessed(Sample.entry(entryType, DAY, "4701", mode, Sample.line(TOY, origin, value, "1 NO")));

        assertThat(found(assessment, "501").map(fee -> fee.amount().toPlainString()))
                .isEqualTo(amount.equals("none") ? Optional.empty() : Optional.of(amount));
    }

    @ParameterizedTest
    @CsvSource({"2400, 0.00", "2404, 3.01"})
    void aSmallHarborFeeAloneIsNotCollected(BigDecimal value, BigDecimal amount) {
        var assessment = Sample.assessed(
                Sample.entry("01", LocalDate.of(2024, 6, 3), "4701", "11", Sample.line(TOY, "KH", value, "1 NO")));

        assertThat(assessment.duty()).isEqualTo("0.00");
        assertThat(fee(assessment, "501").amount()).isEqualTo(amount);
    }

    private static Fee fee(Assessment assessment, String classCode) {
        return found(assessment, classCode).orElseThrow();
    }

    private static Optional<Fee> found(Assessment assessment, String classCode) {
        return assessment.fees().stream()
                .filter(fee -> fee.classCode().equals(classCode))
                .findFirst();
    }
}
