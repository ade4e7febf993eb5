package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.acesim.customs.tariff.Tariff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not assessed, and how that is said. */
class RefusalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6109109999 | DE | 100 | 1 DOZ 2 KG |   | 433 | 6109109999 is not in HTS 2026 Revision 3 (sample); state another number, or load a fuller tariff",
                "9903012500 | DE | 100 | '' |           | 434 | 9903012500 cannot be used on 2026-11-24",
                "6109100012 | DE | 100 | '' |           | 439 | 0 of 2 quantities are stated; 6109100012 asks for DOZ and KG",
                "6109100012 | DE | 100 | 1 DOZ |        | 443 | 1 of 2 quantities are stated; 6109100012 asks for DOZ and KG",
                "6109100012 | DE | 100 | 1 NO 2 KG |    | 442 | quantity 1 is in NO; 6109100012 asks for DOZ and KG",
                "6109100012 | DE | 100 | 0 NO 2 KG |    | 441 | quantity 1 is in NO; 6109100012 asks for DOZ and KG",
                "6109100012 | DE | 100 | -1 DOZ 2 KG |  | 441 | a quantity is -1 DOZ; expected 0 to 9999999999.99",
                "6109100012 | DE | 100 | 1e30 DOZ 2 KG | | 441 | a quantity is 1000000000000000000000000000000 DOZ; expected 0 to 9999999999.99",
                "6109100012 | DE | 100 | 1 DOZ 0.125 KG | | 441 | a quantity is 0.125 KG; expected at most two decimals",
                "6109100012 | DE | 1e30 | 1 DOZ 2 KG |  | ''  | the value is 1000000000000000000000000000000; expected 0 to 9999999999 USD",
                "6109100012 | DE | 1e2000000000 | 1 DOZ 2 KG | | '' | the value is 1E+2000000000; expected 0 to 9999999999 USD",
                "6109100012 | DE | 9999999999.01 | 1 DOZ 2 KG | | '' | the value is 9999999999.01; expected 0 to 9999999999 USD",
                "6109100012 | DE | -1 | 1 DOZ 2 KG |    | ''  | the value is -1; expected 0 to 9999999999 USD",
                "6109100012 | DE | 1.005 | 1 DOZ 2 KG | | ''  | the value is 1.005; expected at most two decimals",
                "6109100012 | QQ | 100 | 1 DOZ 2 KG |   | ''  | QQ is not a country of origin; expected two letters",
                "6109100012 | DE | 100 | 1 DOZ 2 KG | QQ | 614 | program QQ is not known; state another or none",
                "6109100012 | DE | 100 | 1 DOZ 2 KG | S | 614 | program S does not cover goods of origin DE",
                "9503000090 | MX | 100 | 1 NO       | S | 610 | 9503000090 has no rate for program S; it has them for none",
            })
    void aProblemSaysWhatWasFoundAndExpected(
            String hts, String origin, String value, String quantities, String claim, String code, String text) {
        var problems = Sample.refused(Sample.entry(
                "11", DAY, "4701", "40", Sample.line(hts, origin, value, quantities, claim == null ? "" : claim)));

        assertThat(problems)
                .containsExactly(
                        new AssessmentProblem(1, code, Set.of("433", "434").contains(code) ? hts : "", text));
    }

    @ParameterizedTest
    @CsvSource({
        "9903.01.25, 434, 9903.01.25 cannot be used on 2026-11-24",
        "6109.10, 433, 6109.10 is not a heading of chapter 99; expected one such as 9903.88.15",
        "9903.88.15, 603, '9903.88.15 is not for goods of origin DE; state a heading that is, or none'",
        "9, 433, 9 is not a heading of chapter 99; expected one such as 9903.88.15",
    })
    void aDeclaredHeadingMustBeInForce(String heading, String code, String text) {
        assertThat(Sample.refused(Sample.entry(
                        "11", DAY, "4701", "40", Sample.line("9503000090", "DE", "100", "1 NO", "", heading))))
                .containsExactly(new AssessmentProblem(1, code, heading.replace(".", ""), text));
    }

    @Test
    void allProblemsAreFoundAtOnce() {
        var problems = Sample.refused(Sample.entry(
                "99",
                DAY,
                "4701",
                "40",
                Sample.line("6109100012", "QQ", "-5", "", ""),
                Sample.line("1234567890", "DE", "5", "", "")));

        assertThat(problems).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"2500.00, true", "2500.01, false"})
    void anInformalEntryMayBeWorthTwentyFiveHundred(BigDecimal value, boolean taken) {
        var outcome = new Assessments(Tariff.sample())
                .of(Sample.entry("11", DAY, "4701", "40", Sample.line("9503000090", "DE", value, "1 NO")));

        assertThat(outcome instanceof Outcome.Assessed).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"10000.00, true", "10000.01, false"})
    void anInformalEntryOfGoodsReturnedMayBeWorthTenThousand(BigDecimal value, boolean taken) {
        var outcome = new Assessments(Tariff.sample())
                .of(Sample.entry("11", DAY, "4701", "40", Sample.line("9801001098", "US", value, "")));

        assertThat(outcome instanceof Outcome.Assessed).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"800.00, true", "800.01, false"})
    void aTypeEightySixMayBeWorthEightHundred(BigDecimal value, boolean taken) {
        var outcome = new Assessments(Tariff.sample())
                .of(Sample.entry(
                        "86", LocalDate.of(2024, 6, 3), "4701", "40", Sample.line("9503000090", "DE", value, "1 NO")));

        assertThat(outcome instanceof Outcome.Assessed).isEqualTo(taken);
    }

    @Test
    void anAmountWiderThanItsRecordIsRefused() {
        assertThat(Sample.refused(Sample.entry(
                        "01", DAY, "4701", "40", Sample.line("6109100012", "CN", "9999999999", "1 DOZ 2 KG", ""))))
                .singleElement()
                .extracting(AssessmentProblem::text)
                .asString()
                .endsWith("a record has room for 99999999.99: split the line");
    }
}
