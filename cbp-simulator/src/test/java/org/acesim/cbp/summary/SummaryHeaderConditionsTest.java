package org.acesim.cbp.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.acesim.cbp.summary.ConditionCase.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each condition of the header of an entry summary (10, 11, 31), by a filing that meets it. */
class SummaryHeaderConditionsTest {
    private static final EditedSummary INFORMAL = EditedSummary.informal();
    private static final EditedSummary FORMAL = EditedSummary.formal();

    static Stream<ConditionCase> cases() {
        return Stream.of(ofIdentity(), ofEntry(), ofHeader(), ofPayment(), ofImportation())
                .flatMap(cases -> cases);
    }

    private static Stream<ConditionCase> ofIdentity() {
        return Stream.of(
                ConditionCase.of("B01", INFORMAL.edited("10", 3, " ")),
                ConditionCase.of("B02", INFORMAL.edited("10", 3, "X")),
                ConditionCase.of("B06", INFORMAL.edited("10", 4, "XYZ")),
                ConditionCase.of("B14", INFORMAL.edited("10", 9, "        ")),
                ConditionCase.of("B15", INFORMAL.edited("10", 9, "0000001A")),
                ConditionCase.of("B16", INFORMAL.edited("10", 9, "00000011")),
                ConditionCase.of("B03", INFORMAL.edited("10", 18, "    ")),
                ConditionCase.of("B04", INFORMAL.edited("10", 18, "47A1")),
                ConditionCase.of("B17", INFORMAL.edited("10", 34, "  ")),
                ConditionCase.of("B18", INFORMAL.edited("10", 34, "86")),
                ConditionCase.of("Z14", INFORMAL.edited("10", 34, "03")));
    }

    private static Stream<ConditionCase> ofEntry() {
        return Stream.of(
                ConditionCase.of("Z15", FORMAL).knowing(Known.AN_ENTRY_OF_ANOTHER_TYPE),
                ConditionCase.of("Z12", INFORMAL).knowing(Known.NOTHING),
                ConditionCase.of("B22", INFORMAL.edited("10", 18, "4601")),
                ConditionCase.of("B31", INFORMAL).knowing(Known.A_CANCELLED_ENTRY),
                ConditionCase.of("B29", INFORMAL).knowing(Known.A_PAID_SUMMARY),
                ConditionCase.of("B29", INFORMAL.deleting()).knowing(Known.A_PAID_SUMMARY),
                ConditionCase.of("B30", INFORMAL).knowing(Known.A_SUMMARY).later(314),
                ConditionCase.of("B30", INFORMAL.deleting())
                        .knowing(Known.A_PAID_SUMMARY)
                        .later(314),
                ConditionCase.of("B32", INFORMAL.edited("10", 18, "4601")).knowing(Known.AN_ENTRY_AT_ANOTHER_PORT),
                ConditionCase.of("B32", INFORMAL.edited("10", 18, "4602").deleting())
                        .knowing(Known.AN_ENTRY_AT_ANOTHER_PORT),
                ConditionCase.of("B35", INFORMAL.edited("10", 22, "REF9")).knowing(Known.A_SUMMARY),
                ConditionCase.of("B25", INFORMAL.deleting()),
                ConditionCase.of(
                                "B24",
                                INFORMAL.deleting()
                                        .with("10", INFORMAL.records().get(1)))
                        .knowing(Known.A_SUMMARY));
    }

    private static Stream<ConditionCase> ofHeader() {
        return Stream.of(
                ConditionCase.of("B39", INFORMAL.edited("10", 39, " ")),
                ConditionCase.of("B40", INFORMAL.edited("10", 39, "Y")),
                ConditionCase.of("Z13", INFORMAL.edited("10", 40, "A")),
                ConditionCase.of("B49", INFORMAL.edited("10", 65, "Y")),
                ConditionCase.of("131", INFORMAL.edited("10", 43, "Q")),
                ConditionCase.of("164", FORMAL.edited("10", 36, "  ")),
                ConditionCase.of("165", INFORMAL.edited("10", 36, "99")),
                ConditionCase.of("112", FORMAL.edited("31", 3, "0")),
                ConditionCase.of("119", FORMAL.without("31")),
                ConditionCase.of("120", FORMAL.edited("10", 38, "0")));
    }

    private static Stream<ConditionCase> ofPayment() {
        EditedSummary statement = INFORMAL.edited("10", 51, "2");
        return Stream.of(
                ConditionCase.of("197", INFORMAL.edited("10", 51, "9")),
                ConditionCase.of("199", INFORMAL.edited("10", 52, "061024")),
                ConditionCase.of("202", statement),
                ConditionCase.of("204", statement.edited("10", 52, "060824")),
                ConditionCase.of("205", statement.edited("10", 52, "060324")),
                ConditionCase.of("206", statement.edited("10", 52, "090324")),
                ConditionCase.of(
                        "718",
                        INFORMAL.edited("10", 51, "6")
                                .edited("10", 52, "061024")
                                .with("50", "6001600000003566")));
    }

    private static Stream<ConditionCase> ofImportation() {
        return Stream.of(
                ConditionCase.of("100", INFORMAL.edited("11", 3, "            ")),
                ConditionCase.of("102", INFORMAL.edited("11", 3, "12345678900 ")),
                ConditionCase.of("103", INFORMAL.edited("11", 3, "00-000000000")),
                ConditionCase.of("255", FORMAL.edited("11", 15, "            ")),
                ConditionCase.of("107", FORMAL.edited("11", 15, "00-000000000")),
                ConditionCase.of("105", INFORMAL.edited("11", 15, "1234        ")),
                ConditionCase.of("132", FORMAL.edited("11", 61, "  ")),
                ConditionCase.of("133", INFORMAL.edited("11", 61, "QQ")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheConditionWhereItHolds(ConditionCase example) {
        assertThat(example.found()).contains((example.code() + " " + example.at()).strip());
    }

    @ParameterizedTest
    @CsvSource({"0, B29", "313, B29", "314, B30", "400, B30"})
    void aPaidSummaryIsUnderCbpsControlUntilItIsLiquidated(int days, String code) {
        assertThat(ConditionCase.of(code, INFORMAL)
                        .knowing(Known.A_PAID_SUMMARY)
                        .later(days)
                        .found())
                .containsExactly(code);
    }

    @Test
    void aSummaryOfAMovedEntryIsDeletedByEitherPortAndNotReplaced() {
        for (String port : List.of("4701", "4601")) {
            assertThat(ConditionCase.of("", INFORMAL.edited("10", 18, port).deleting())
                            .knowing(Known.AN_ENTRY_AT_ANOTHER_PORT)
                            .found())
                    .isEmpty();
        }
        assertThat(ConditionCase.of("", INFORMAL)
                        .knowing(Known.AN_ENTRY_AT_ANOTHER_PORT)
                        .found())
                .contains("B22");
    }
}
