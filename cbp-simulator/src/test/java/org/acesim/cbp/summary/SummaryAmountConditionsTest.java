package org.acesim.cbp.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each condition of the amounts of an entry summary (duty, 34, 60 to 62, 89, 90), by a filing that meets it. */
class SummaryAmountConditionsTest {
    private static final EditedSummary INFORMAL = EditedSummary.informal();
    private static final EditedSummary FORMAL = EditedSummary.formal();
    private static final String LINE = "LINITM 001";
    private static final String TARIFF = "LINITM 001, TARIFF 6109100012";
    private static final String PROCESSING = "LINITM 001, LINFEE 499";
    private static final String PROCESSING_TOTAL = "FEETOT 499";

    static Stream<ConditionCase> cases() {
        return Stream.of(ofDuty(), ofTotals(), ofInformalFee(), ofProcessingFee(), ofHarborFee(), ofOtherFees())
                .flatMap(cases -> cases);
    }

    private static Stream<ConditionCase> ofDuty() {
        EditedSummary threeDollarsMore = INFORMAL.edited("50", 14, "0000013517").edited("90", 3, "00000013517");
        return Stream.of(
                ConditionCase.of("624", TARIFF, threeDollarsMore),
                ConditionCase.of("627", "TOTALS", threeDollarsMore),
                ConditionCase.of("722", "TOTALS", INFORMAL.edited("90", 3, "00000013218")));
    }

    private static Stream<ConditionCase> ofTotals() {
        return Stream.of(
                ConditionCase.of("701", "TOTALS", INFORMAL.without("90")),
                ConditionCase.of("726", "TOTALS", INFORMAL.edited("90", 15, "00000000254")),
                ConditionCase.of("724", "TOTALS", INFORMAL.edited("90", 27, "00000000001")),
                ConditionCase.of("744", "TOTALS", INFORMAL.edited("90", 39, "00000000001")),
                ConditionCase.of("746", "TOTALS", INFORMAL.edited("90", 51, "00000000001")));
    }

    private static Stream<ConditionCase> ofInformalFee() {
        String fee = "HDRFEE 311";
        EditedSummary withoutFee = INFORMAL.without("34").without("89").edited("90", 15, "00000000000");
        EditedSummary aCentMore = INFORMAL.edited("34", 6, "00000254");
        return Stream.of(
                ConditionCase.of("635", fee, INFORMAL.edited("10", 36, "50")),
                ConditionCase.of("636", fee, withoutFee),
                ConditionCase.of("638", fee, aCentMore),
                ConditionCase.of("731", "FEETOT 311", aCentMore),
                ConditionCase.of("637", fee, FORMAL.with("31", "3431100000253")));
    }

    private static Stream<ConditionCase> ofProcessingFee() {
        return Stream.of(
                ConditionCase.of("630", PROCESSING, INFORMAL.with("50", "6249900000277")),
                ConditionCase.of("632", PROCESSING, FORMAL.edited("40", 9, "KH")),
                ConditionCase.of("633", LINE, FORMAL.without("62")),
                ConditionCase.of("634", PROCESSING, FORMAL.edited("62", 6, "00001040")),
                ConditionCase.of("639", PROCESSING_TOTAL, processingTotal(FORMAL, "00000003166")),
                ConditionCase.of("640", PROCESSING_TOTAL, processingTotal(worth(200_000, "00069280"), "00000069280")),
                ConditionCase.of("641", PROCESSING_TOTAL, processingTotal(worth(100_000, "00034640"), "00000034639")));
    }

    private static Stream<ConditionCase> ofHarborFee() {
        EditedSummary byShip = FORMAL.edited("10", 36, "11");
        return Stream.of(
                ConditionCase.of("601", LINE, byShip),
                ConditionCase.of("600", "LINITM 002", secondLineWithoutHarborFee()),
                ConditionCase.of("602", "FEETOT 501", smallHarborFee()),
                ConditionCase.of("481", LINE, INFORMAL.with("50", "6250100000100")),
                ConditionCase.of("482", LINE, FORMAL.with("62", "6250100000375")),
                ConditionCase.of(
                        "719",
                        "FEETOT 501",
                        FORMAL.edited("89", 17, "50100000000100").edited("90", 15, "00000003267")));
    }

    private static Stream<ConditionCase> ofOtherFees() {
        return Stream.of(
                ConditionCase.of("665", LINE, INFORMAL.with("50", "616720000000100")),
                ConditionCase.of("249", LINE, INFORMAL.with("50", "6299900000000")),
                ConditionCase.of("250", LINE, INFORMAL.with("50", "6231100000000")),
                ConditionCase.of("254", "FEETOT 311", INFORMAL.edited("89", 17, "31100000000000")),
                ConditionCase.of(
                        "720",
                        "FEETOT 056",
                        INFORMAL.edited("89", 17, "05600000000100").edited("90", 15, "00000000353")),
                ConditionCase.of(
                        "730",
                        "FEETOT 496",
                        INFORMAL.edited("89", 17, "49600000000100").edited("90", 15, "00000000353")));
    }

    /** A formal summary of goods worth so much. */
    private static EditedSummary worth(long value, String processing) {
        String duty = "%010d".formatted(value * 33 / 2);
        return FORMAL.edited("50", 14, duty)
                .edited("50", 25, "%010d".formatted(value))
                .edited("62", 6, processing)
                .edited("90", 3, "0" + duty)
                .called("formal", "goods worth %,d USD".formatted(value));
    }

    private static EditedSummary processingTotal(EditedSummary summary, String cents) {
        return summary.edited("89", 6, cents).edited("90", 15, cents);
    }

    /** Two lines over a water border, one of them with the harbor maintenance fee. */
    private static EditedSummary secondLineWithoutHarborFee() {
        return FORMAL.edited("10", 36, "12")
                .with("62", "6250100000375")
                .with("62501", "40  002 DEDE053024        0000000100     0000000040    N")
                .with("40  002", FORMAL.records().get(4))
                .called("formal", "10 columns 36-37 12", "62 of 501 on one of two lines");
    }

    /** 2,400 USD of free goods that owe no processing fee: 3.00 of harbor fee, and nothing else. */
    private static EditedSummary smallHarborFee() {
        return FORMAL.edited("10", 36, "11")
                .edited("40", 9, "KH")
                .edited("50", 3, "9503000090")
                .edited("50", 14, "0000000000")
                .edited("50", 25, "0000002400")
                .edited("50", 36, "000000000100NO " + " ".repeat(15))
                .edited("62", 3, "50100000300")
                .edited("89", 3, "50100000000300")
                .edited("90", 3, "00000000000")
                .edited("90", 15, "00000000300")
                .called("formal", "by vessel", "2,400 USD of free goods", "62 of 501 with 3.00");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheConditionWhereItHolds(ConditionCase example) {
        assertThat(example.found()).contains((example.code() + " " + example.at()).strip());
    }

    @Test
    void letsDutyDifferByLessThanThreeDollars() {
        EditedSummary within = INFORMAL.edited("50", 14, "0000013516").edited("90", 3, "00000013516");

        assertThat(ConditionCase.of("", within).found()).isEmpty();
    }

    @Test
    void aSmallHarborFeeIsTheOnlyThingWrongWithIt() {
        assertThat(ConditionCase.of("", smallHarborFee()).found()).containsExactly("602 FEETOT 501");
    }

    @Test
    void namesTheMostOfTheProcessingFeeAlone() {
        assertThat(ConditionCase.of("", processingTotal(worth(200_000, "00069280"), "00000061435"))
                        .found())
                .isEmpty();
        assertThat(ConditionCase.of("", processingTotal(worth(200_000, "00069280"), "00000061434"))
                        .found())
                .containsExactly("640 " + PROCESSING_TOTAL);
        assertThat(ConditionCase.of("", processingTotal(worth(100_000, "00034640"), "00000034641"))
                        .found())
                .containsExactly("641 " + PROCESSING_TOTAL);
    }
}
