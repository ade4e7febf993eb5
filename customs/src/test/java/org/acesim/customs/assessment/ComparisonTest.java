package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far what a filer states may be from what is assessed: 2.99 of duty, nothing of a fee. */
class ComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** 10 % of 3,000 is 300.00 of duty; 10.39 of processing fee, raised to 34.58; 3.75 of harbor fee. */
    private static final Assessment FORMAL = Sample.assessed(
            Sample.entry("01", DAY, "4701", "11", Sample.line("9503000090", "GB", new BigDecimal("3000"), "1 NO")));

    /** Two lines of 3,000: 300.00 of duty each; 10.39 of processing fee each, raised to 34.58. */
    private static final Assessment TWO_LINES = Sample.assessed(Sample.entry(
            "01", DAY, "4701", "40", Sample.line("9503000090", "GB", new BigDecimal("3000"), "1 NO"), second()));

    private static final Assessment INFORMAL = Sample.assessed(
            Sample.entry("11", DAY, "4701", "40", Sample.line("9503000090", "GB", new BigDecimal("100"), "1 NO")));

    private static final Assessment COURIER = Sample.assessed(
            Sample.entry("11", DAY, "4770", "40", Sample.line("9503000090", "GB", new BigDecimal("100"), "1 NO")));

    @ParameterizedTest
    @CsvSource({
        "300.00, 300.00, 10.39, 34.58, 3.75, 3.75, ''",
        "302.99, 302.99, 10.39, 34.58, 3.75, 3.75, ''",
        "297.01, 297.01, 10.39, 34.58, 3.75, 3.75, ''",
        "303.00, 303.00, 10.39, 34.58, 3.75, 3.75, 624 627",
        "297.00, 297.00, 10.39, 34.58, 3.75, 3.75, 624 627",
        "300.00, 300.01, 10.39, 34.58, 3.75, 3.75, 722",
        "300.00, 300.00, 10.38, 34.58, 3.75, 3.75, 634",
        "300.00, 300.00, 10.39, 34.57, 3.75, 3.75, 639",
        "300.00, 300.00, 10.39, 34.58, 3.74, 3.74, 601",
        "300.00, 300.00, 10.39, 34.58, 3.75, 3.76, 719",
    })
    void aFormalEntry(
            BigDecimal lineDuty,
            BigDecimal duty,
            BigDecimal lineProcessing,
            BigDecimal processing,
            BigDecimal lineHarbor,
            BigDecimal harbor,
            String codes) {
        var stated = new StatedSummary(
                List.of(new StatedSummary.StatedLine(1, lineDuty, Map.of("499", lineProcessing, "501", lineHarbor))),
                Map.of(),
                Map.of("499", processing, "501", harbor),
                duty);

        assertThat(codes(FORMAL, stated)).isEqualTo(codes);
    }

    /** Every line may differ by 2.99, the whole by 2.99 all the same. */
    @ParameterizedTest
    @CsvSource({
        "302.99, 300.00, 602.99, ''",
        "302.99, 297.01, 600.00, ''",
        "301.50, 301.49, 602.99, ''",
        "301.50, 301.50, 603.00, 627",
        "298.50, 298.50, 597.00, 627",
        "303.00, 297.00, 600.00, 624 624",
    })
    void twoLines(BigDecimal first, BigDecimal second, BigDecimal duty, String codes) {
        var fee = Map.of("499", new BigDecimal("10.39"));
        var stated = new StatedSummary(
                List.of(new StatedSummary.StatedLine(1, first, fee), new StatedSummary.StatedLine(2, second, fee)),
                Map.of(),
                Map.of("499", new BigDecimal("34.58")),
                duty);

        assertThat(codes(TWO_LINES, stated)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({
        "100000, 346.40, 346.40, ''",
        "100000, 346.40, 346.39, 641",
        "100000, 346.40, 346.41, 641",
        "200000, 692.80, 670.86, ''",
        "200000, 692.80, 670.85, 640",
        "200000, 692.80, 692.80, 640",
    })
    void theTotalOfTheProcessingFeeIsTakenToTheCent(BigDecimal value, BigDecimal line, BigDecimal total, String codes) {
        var assessment =
                Sample.assessed(Sample.entry("01", DAY, "4701", "40", Sample.line("9503000090", "GB", value, "1 NO")));
        var stated = new StatedSummary(
                List.of(new StatedSummary.StatedLine(1, assessment.duty(), Map.of("499", line))),
                Map.of(),
                Map.of("499", total),
                assessment.duty());

        assertThat(codes(assessment, stated)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({"2400, 0.00, ''", "2400, 3.00, 602", "2404, 3.01, ''", "2404, 0.00, 601"})
    void aHarborFeeOfThreeDollarsIsNotStatedWhereNothingElseIsOwed(BigDecimal value, BigDecimal fee, String codes) {
        var assessment = Sample.assessed(Sample.entry(
                "01", LocalDate.of(2024, 6, 3), "4701", "11", Sample.line("9503000090", "KH", value, "1 NO")));
        var stated = new StatedSummary(
                List.of(new StatedSummary.StatedLine(1, new BigDecimal("0.00"), Map.of("501", fee))),
                Map.of(),
                Map.of("501", fee),
                new BigDecimal("0.00"));

        assertThat(codes(assessment, stated)).isEqualTo(codes);
    }

    @Test
    void dutyUnderADeclaredHeadingOfUnknownRateIsNotCompared() {
        var assessment = Sample.assessed(Sample.entry(
                "11", DAY, "4770", "40", Sample.line("6109100012", "DE", "100", "1 DOZ 2 KG", "", "9903.82.01")));
        var duty = new BigDecimal("66.50");

        assertThat(codes(
                        assessment,
                        new StatedSummary(
                                List.of(new StatedSummary.StatedLine(1, duty, Map.of())), Map.of(), Map.of(), duty)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2.77, 2.77, ''", "2.76, 2.76, 638", "2.77, 2.78, 731", "0.00, 0.00, 636"})
    void anInformalEntry(BigDecimal header, BigDecimal total, String codes) {
        assertThat(codes(INFORMAL, informal(header, total, Map.of()))).isEqualTo(codes);
    }

    @Test
    void aFeeThatIsNotOwedIsNotTaken() {
        var fee = new BigDecimal("2.77");

        assertThat(codes(COURIER, informal(fee, fee, Map.of()))).isEqualTo("635");
        assertThat(codes(INFORMAL, informal(fee, fee, Map.of("499", new BigDecimal("0.35")))))
                .isEqualTo("630");
        assertThat(codes(FORMAL, informal(fee, fee, Map.of()))).contains("637").contains("633");
    }

    @Test
    void theTextSaysWhatIsExpected() {
        assertThat(Comparison.problems(INFORMAL, informal(new BigDecimal("2.76"), new BigDecimal("2.76"), Map.of())))
                .containsExactly(
                        new AssessmentProblem(0, "638", "the informal entry fee is stated as 2.76; expected 2.77"));
    }

    private static AssessmentLine second() {
        return new AssessmentLine(2, "9503000090", "GB", new BigDecimal("3000"), Sample.quantities("1 NO"));
    }

    private static StatedSummary informal(BigDecimal header, BigDecimal total, Map<String, BigDecimal> lineFees) {
        return new StatedSummary(
                List.of(new StatedSummary.StatedLine(1, new BigDecimal("10.00"), lineFees)),
                Map.of("311", header),
                Map.of("311", total),
                new BigDecimal("10.00"));
    }

    private static String codes(Assessment assessment, StatedSummary stated) {
        return String.join(
                " ",
                Comparison.problems(assessment, stated).stream()
                        .map(AssessmentProblem::code)
                        .toList());
    }
}
