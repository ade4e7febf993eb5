package org.acesim.cbp.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.tariff.TariffFiles;
import org.acesim.customs.tariff.TariffFiles.BrokenRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each condition of the lines of an entry summary (40, 50), by a filing that meets it. */
class SummaryLineConditionsTest {
    private static final EditedSummary INFORMAL = EditedSummary.informal();
    private static final EditedSummary FORMAL = EditedSummary.formal();
    private static final String LINE = "LINITM 001";
    private static final String TARIFF = "LINITM 001, TARIFF 6109100012";

    /** Goods of China, entered under a heading of chapter 99 too. */
    private static final EditedSummary UNDER_TWO_NUMBERS = INFORMAL.edited("40", 9, "CN")
            .with("40", "5099038803   0000000000 0000000000")
            .called("informal", "40 columns 9-10 CN", "and a 50 before the article's");

    static Stream<ConditionCase> cases() {
        return Stream.of(ofLine(), ofTariffNumber(), ofQuantities(), ofValue()).flatMap(cases -> cases);
    }

    private static Stream<ConditionCase> ofLine() {
        return Stream.of(
                ConditionCase.of("400", INFORMAL.without("40").without("50")),
                ConditionCase.of("402", "LINITM", INFORMAL.edited("40", 5, "   ")),
                ConditionCase.of("407", LINE, INFORMAL.edited("40", 9, "  ")),
                ConditionCase.of("408", LINE, INFORMAL.edited("40", 9, "QQ")),
                ConditionCase.of("410", LINE, FORMAL.edited("40", 11, "  ")),
                ConditionCase.of("411", LINE, INFORMAL.edited("40", 11, "QQ")),
                ConditionCase.of("418", LINE, FORMAL.edited("40", 13, "      ")),
                ConditionCase.of("415", LINE, FORMAL.edited("40", 56, " ")),
                ConditionCase.of("664", LINE, FORMAL.edited("40", 27, "0000000000")),
                ConditionCase.of("Z16", LINE, INFORMAL.edited("40", 8, "X")),
                ConditionCase.of(
                        "Z16",
                        LINE,
                        INFORMAL.with("40", "509503000090 0000000000 0000000001 000000000100NO")
                                .called("informal", "and a 50 of another article on the line")));
    }

    private static Stream<ConditionCase> ofTariffNumber() {
        EditedSummary coffee = INFORMAL.edited("50", 3, "0901210020")
                .edited("50", 36, "000000003600KG ")
                .edited("50", 51, " ".repeat(15))
                .called("informal", "50 of 0901.21.0020, which has no special rates");
        return Stream.of(
                ConditionCase.of("431", LINE, INFORMAL.without("50")),
                ConditionCase.of("432", "LINITM 001, TARIFF", INFORMAL.edited("50", 3, "          ")),
                ConditionCase.of("433", "LINITM 001, TARIFF 6118000000", INFORMAL.edited("50", 3, "6118000000")),
                ConditionCase.of(
                        "434", "LINITM 001, TARIFF 9903012500", UNDER_TWO_NUMBERS.edited("50", 3, "9903012500")),
                ConditionCase.of(
                        "436",
                        LINE,
                        INFORMAL.with("40", INFORMAL.records().get(4)).called("informal", "the same 50 twice")),
                ConditionCase.of(
                        "603",
                        "LINITM 001, TARIFF 9903881500",
                        UNDER_TWO_NUMBERS
                                .edited("40", 9, "DE")
                                .edited("50", 3, "9903881500")
                                .called("informal", "40 columns 9-10 DE", "and a 50 of 9903.88.15")),
                ConditionCase.of("609", LINE, INFORMAL.edited("50", 3, "99038815  ")),
                ConditionCase.of(
                        "611",
                        "LINITM 001, TARIFF 99038803",
                        UNDER_TWO_NUMBERS.edited("50", 3, "99038803  ").edited("50", 25, "0000000009")),
                ConditionCase.of(
                        "610",
                        "LINITM 001, TARIFF 0901210020",
                        coffee.edited("40", 9, "MX").edited("40", 25, "S ")),
                ConditionCase.of("614", TARIFF, INFORMAL.edited("40", 25, "MX")));
    }

    private static Stream<ConditionCase> ofQuantities() {
        return Stream.of(
                ConditionCase.of("440", TARIFF, INFORMAL.edited("50", 36, "00000000X200")),
                ConditionCase.of("439", TARIFF, INFORMAL.edited("50", 36, " ".repeat(45))),
                ConditionCase.of("441", TARIFF, INFORMAL.edited("50", 36, "000000000000NO ")),
                ConditionCase.of("442", TARIFF, INFORMAL.edited("50", 48, "NO ")),
                ConditionCase.of("443", TARIFF, INFORMAL.edited("50", 51, " ".repeat(15))));
    }

    private static Stream<ConditionCase> ofValue() {
        return Stream.of(
                ConditionCase.of("437", TARIFF, INFORMAL.edited("50", 25, "00000008X1")),
                ConditionCase.of("438", TARIFF, INFORMAL.edited("50", 14, "000001X217")),
                ConditionCase.of("Z17", LINE, FORMAL.edited("50", 25, "9999999999")),
                ConditionCase.of("646", LINE, INFORMAL.edited("50", 25, "0000002501")),
                ConditionCase.of("648", "TOTALS", twoLines()));
    }

    /** Two lines of 2,000 USD each. */
    private static EditedSummary twoLines() {
        EditedSummary one = INFORMAL.edited("50", 25, "0000002000");
        return one.with("50", "40  002 DE")
                .with("40  002", one.records().get(4))
                .called("informal", "two lines of 2,000 USD each");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheConditionWhereItHolds(ConditionCase example) {
        assertThat(example.found()).contains((example.code() + " " + example.at()).strip());
    }

    /** US goods returned may be worth 10,000 on an informal summary; exhibits have no limit there. */
    @ParameterizedTest
    @CsvSource({"9801001098, 0000010000, ''", "9801001098, 0000010001, 646", "9503000090, 0000002500, ''"})
    void whatIsLetInInformallyDependsOnTheGoods(String number, String value, String code) {
        String unit = number.startsWith("98") ? " ".repeat(15) : "000000000100NO ";
        EditedSummary goods = INFORMAL.edited("50", 3, number)
                .edited("50", 14, "0000000000")
                .edited("50", 25, value)
                .edited("50", 36, unit + " ".repeat(15))
                .edited("90", 3, "00000000000");

        assertThat(ConditionCase.of("", goods).found().stream()
                        .filter(found -> found.startsWith("64"))
                        .map(found -> found.substring(0, 3))
                        .toList())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"60, DE", "40, VI"})
    void noChargesAreAskedOfPassengersAndOfInsularPossessions(String modeOfTransport, String origin) {
        EditedSummary goods =
                FORMAL.edited("10", 36, modeOfTransport).edited("40", 9, origin).edited("40", 27, "0000000000");

        assertThat(ConditionCase.of("", goods).found()).doesNotContain("664 LINITM 001");
    }

    /** No number of the official tariff has three, but a tariff that is loaded may. */
    @Test
    void asksForTheThirdQuantityWhereTheTariffHasThree(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("three.csv"), """
                HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,Column 2 Rate of Duty,Quota Quantity,Additional Duties
                6109.10.00.12,0,Shirts,"[""doz."",""kg"",""No.""]",16.5%,,90%,,
                """);
        Assessments duties =
                new Assessments(TariffFiles.read(file, BrokenRows.REFUSE).tariff());

        assertThat(ConditionCase.of("444", INFORMAL).found(duties)).containsExactly("444 " + TARIFF);
        assertThat(ConditionCase.of("", INFORMAL.edited("50", 66, "000000001200NO "))
                        .found(duties))
                .isEmpty();
    }

    /** Under Section 232 the filer states 50 percent, 400.50, beside 132.17 and 60.08 under the laws whose rates are known. */
    @Test
    void takesTheDutyAsStatedWhereTheRateOfADeclaredHeadingIsNotKnown() {
        EditedSummary metal = UNDER_TWO_NUMBERS
                .edited("34", 6, "00000277")
                .edited("50", 3, "99038201  ")
                .edited("50", 14, "0000046058")
                .edited("89", 6, "00000000277")
                .edited("90", 3, "00000059275")
                .edited("90", 15, "00000000277");

        assertThat(ConditionCase.of("", metal)
                        .underLawOf(LocalDate.of(2026, 11, 24))
                        .found())
                .containsExactly("626 LINITM 001, TARIFF 99038201");
    }

    @Test
    void takesTheDutyAsStatedWhereTheRateCannotBeReckoned() {
        EditedSummary set =
                INFORMAL.edited("50", 3, "8206000000").edited("50", 48, "PCS").edited("50", 51, " ".repeat(15));

        assertThat(ConditionCase.of("", set).found()).containsExactly("622 LINITM 001, TARIFF 8206000000");
    }
}
