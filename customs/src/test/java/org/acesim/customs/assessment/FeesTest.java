package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.acesim.customs.duty.Fee;
import org.junit.jupiter.api.Test;
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
