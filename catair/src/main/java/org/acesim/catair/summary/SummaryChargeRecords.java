package org.acesim.catair.summary;

import static org.acesim.catair.layout.Chapter.ENTRY_SUMMARY;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;

import java.math.BigDecimal;
import java.util.List;
import org.acesim.catair.code.AccountingClass;
import org.acesim.catair.layout.FieldReader;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.Slots;
import org.jspecify.annotations.Nullable;

/** What a line of an entry summary costs besides duty, and the totals of the summary. Source: CBP, ACE CATAIR Entry Summary Create/Update, July 2026. */
public final class SummaryChargeRecords {

    /** A census warning that the filer overrides beforehand. */
    public record CensusOverride(String condition, String code) {

        /** An unused place of a record. */
        public static final CensusOverride NONE = new CensusOverride("", "");
    }

    /** Up to seven census warnings of a line that the filer overrides beforehand (CW02). */
    public record CensusOverrides(List<CensusOverride> overrides) {
        static final int MOST = 7;

        public CensusOverrides {
            overrides = Slots.filled(MOST, CensusOverride.NONE, overrides);
        }

        CensusOverride override(int number) {
            return Slots.slot(overrides, number, CensusOverride.NONE);
        }
    }

    /** Antidumping and countervailing duty of all lines (88). */
    public record DumpingTotals(
            @Nullable BigDecimal bondedAntidumping,
            @Nullable BigDecimal cashAntidumping,
            @Nullable BigDecimal bondedCountervailing,
            @Nullable BigDecimal cashCountervailing) {}

    /** Fees of all lines, up to five classes in a record (89). */
    public record FeeTotals(List<ClassAmount> amounts) {
        static final int MOST = 5;

        public FeeTotals {
            amounts = Slots.filled(MOST, ClassAmount.NONE, amounts);
        }

        ClassAmount amount(int number) {
            return Slots.slot(amounts, number, ClassAmount.NONE);
        }
    }

    /** What the summary costs in all (90). */
    public record GrandTotals(
            @Nullable BigDecimal duty,
            @Nullable BigDecimal fees,
            @Nullable BigDecimal tax,
            @Nullable BigDecimal antidumping,
            @Nullable BigDecimal countervailing,
            @Nullable BigDecimal otherRevenue) {}

    public static final Layout<ClassAmount> R60 = layout("60", ClassAmount.class, "Internal revenue tax of a line")
            .source(ENTRY_SUMMARY)
            .usage("at most 1")
            .alphanumeric(3, 5, "Accounting Class Code", MANDATORY, ClassAmount::classCode)
            .codes(AccountingClass.values())
            .note("016, 017, 018, 022")
            .amount(6, 15, "IR Tax Amount", MANDATORY, ClassAmount::amount)
            .filler(16, 80)
            .build(in -> new ClassAmount(in.text(), in.amount()));

    public static final Layout<ClassAmount> R61 = layout("61", ClassAmount.class, "Other revenue of a line")
            .source(ENTRY_SUMMARY)
            .usage("at most 1")
            .alphanumeric(3, 5, "Accounting Class Code", MANDATORY, ClassAmount::classCode)
            .codes(AccountingClass.values())
            .note("672")
            .amount(6, 15, "Other Revenue Amount", MANDATORY, ClassAmount::amount)
            .filler(16, 80)
            .build(in -> new ClassAmount(in.text(), in.amount()));

    public static final Layout<ClassAmount> R62 = layout("62", ClassAmount.class, "A fee of a line")
            .source(ENTRY_SUMMARY)
            .usage("up to 9")
            .alphanumeric(3, 5, "Accounting Class Code", MANDATORY, ClassAmount::classCode)
            .codes(AccountingClass.values())
            .note("499, 501, 053 to 125")
            .amount(6, 13, "User Fee Amount", MANDATORY, ClassAmount::amount)
            .filler(14, 80)
            .build(in -> new ClassAmount(in.text(), in.amount()));

    public static final Layout<ReasonCodes> R63 = layout("63", ReasonCodes.class, "Why a line is corrected")
            .source(ENTRY_SUMMARY)
            .usage("at most 1")
            .alphanumeric(3, 5, "PSC Line Reason Code (1)", MANDATORY, reasons -> reasons.code(1))
            .alphanumeric(6, 8, "PSC Line Reason Code (2)", CONDITIONAL, reasons -> reasons.code(2))
            .alphanumeric(9, 11, "PSC Line Reason Code (3)", CONDITIONAL, reasons -> reasons.code(3))
            .alphanumeric(12, 14, "PSC Line Reason Code (4)", CONDITIONAL, reasons -> reasons.code(4))
            .alphanumeric(15, 17, "PSC Line Reason Code (5)", CONDITIONAL, reasons -> reasons.code(5))
            .filler(18, 80)
            .build(in -> new ReasonCodes(List.of(in.text(), in.text(), in.text(), in.text(), in.text())));

    public static final Layout<CensusOverrides> CW02 = layout(
                    "CW02", CensusOverrides.class, "Census warnings that are overridden beforehand")
            .source(ENTRY_SUMMARY)
            .usage("at most 1 for each line")
            .filler(5, 9)
            .alphanumeric(10, 12, "Census Warning Condition Code (1)", MANDATORY, census -> census.override(1)
                    .condition())
            .alphanumeric(13, 14, "Census Override Code (1)", MANDATORY, census -> census.override(1)
                    .code())
            .alphanumeric(15, 17, "Census Warning Condition Code (2)", CONDITIONAL, census -> census.override(2)
                    .condition())
            .alphanumeric(18, 19, "Census Override Code (2)", CONDITIONAL, census -> census.override(2)
                    .code())
            .alphanumeric(20, 22, "Census Warning Condition Code (3)", CONDITIONAL, census -> census.override(3)
                    .condition())
            .alphanumeric(23, 24, "Census Override Code (3)", CONDITIONAL, census -> census.override(3)
                    .code())
            .alphanumeric(25, 27, "Census Warning Condition Code (4)", CONDITIONAL, census -> census.override(4)
                    .condition())
            .alphanumeric(28, 29, "Census Override Code (4)", CONDITIONAL, census -> census.override(4)
                    .code())
            .alphanumeric(30, 32, "Census Warning Condition Code (5)", CONDITIONAL, census -> census.override(5)
                    .condition())
            .alphanumeric(33, 34, "Census Override Code (5)", CONDITIONAL, census -> census.override(5)
                    .code())
            .alphanumeric(35, 37, "Census Warning Condition Code (6)", CONDITIONAL, census -> census.override(6)
                    .condition())
            .alphanumeric(38, 39, "Census Override Code (6)", CONDITIONAL, census -> census.override(6)
                    .code())
            .alphanumeric(40, 42, "Census Warning Condition Code (7)", CONDITIONAL, census -> census.override(7)
                    .condition())
            .alphanumeric(43, 44, "Census Override Code (7)", CONDITIONAL, census -> census.override(7)
                    .code())
            .filler(45, 80)
            .build(in -> new CensusOverrides(List.of(
                    override(in), override(in), override(in), override(in), override(in), override(in), override(in))));

    public static final Layout<DumpingTotals> R88 = layout(
                    "88", DumpingTotals.class, "Antidumping and countervailing duty of all lines")
            .source(ENTRY_SUMMARY)
            .usage("at most 1")
            .amount(3, 13, "Total Bonded AD Duty", CONDITIONAL, DumpingTotals::bondedAntidumping)
            .filler(14, 14)
            .amount(15, 25, "Total Cash Deposit AD Duty", CONDITIONAL, DumpingTotals::cashAntidumping)
            .filler(26, 26)
            .amount(27, 37, "Total Bonded CV Duty", CONDITIONAL, DumpingTotals::bondedCountervailing)
            .filler(38, 38)
            .amount(39, 49, "Total Cash Deposit CV Duty", CONDITIONAL, DumpingTotals::cashCountervailing)
            .filler(50, 80)
            .build(in -> new DumpingTotals(
                    in.optionalAmount(), in.optionalAmount(), in.optionalAmount(), in.optionalAmount()));

    public static final Layout<FeeTotals> R89 = layout("89", FeeTotals.class, "Fees of all lines by class")
            .source(ENTRY_SUMMARY)
            .usage("up to 9")
            .digitCode(3, 5, "Accounting Class Code (1)", MANDATORY, totals -> totals.amount(1)
                    .classCode())
            .codes(AccountingClass.values())
            .amount(6, 16, "Total Fee Amount (1)", MANDATORY, totals -> totals.amount(1)
                    .amount())
            .note("499 is held between its minimum and maximum")
            .alphanumeric(17, 19, "Accounting Class Code (2)", CONDITIONAL, totals -> totals.amount(2)
                    .classCode())
            .codes(AccountingClass.values())
            .amount(20, 30, "Total Fee Amount (2)", CONDITIONAL, totals -> totals.amount(2)
                    .amount())
            .alphanumeric(31, 33, "Accounting Class Code (3)", CONDITIONAL, totals -> totals.amount(3)
                    .classCode())
            .codes(AccountingClass.values())
            .amount(34, 44, "Total Fee Amount (3)", CONDITIONAL, totals -> totals.amount(3)
                    .amount())
            .alphanumeric(45, 47, "Accounting Class Code (4)", CONDITIONAL, totals -> totals.amount(4)
                    .classCode())
            .codes(AccountingClass.values())
            .amount(48, 58, "Total Fee Amount (4)", CONDITIONAL, totals -> totals.amount(4)
                    .amount())
            .alphanumeric(59, 61, "Accounting Class Code (5)", CONDITIONAL, totals -> totals.amount(5)
                    .classCode())
            .codes(AccountingClass.values())
            .amount(62, 72, "Total Fee Amount (5)", CONDITIONAL, totals -> totals.amount(5)
                    .amount())
            .filler(73, 80)
            .build(in -> new FeeTotals(
                    List.of(new ClassAmount(in.text(), in.amount()), amount(in), amount(in), amount(in), amount(in))));

    public static final Layout<GrandTotals> R90 = layout("90", GrandTotals.class, "What the summary costs in all")
            .source(ENTRY_SUMMARY)
            .usage("1 on A and R, last of the transaction")
            .amount(3, 13, "Grand Total Duty", CONDITIONAL, GrandTotals::duty)
            .filler(14, 14)
            .amount(15, 25, "Grand Total User Fee", CONDITIONAL, GrandTotals::fees)
            .filler(26, 26)
            .amount(27, 37, "Grand Total IR Tax", CONDITIONAL, GrandTotals::tax)
            .filler(38, 38)
            .amount(39, 49, "Grand Total AD Duty", CONDITIONAL, GrandTotals::antidumping)
            .filler(50, 50)
            .amount(51, 61, "Grand Total CV Duty", CONDITIONAL, GrandTotals::countervailing)
            .filler(62, 62)
            .amount(63, 73, "Grand Total Other Revenue", CONDITIONAL, GrandTotals::otherRevenue)
            .filler(74, 80)
            .build(in -> new GrandTotals(
                    in.optionalAmount(),
                    in.optionalAmount(),
                    in.optionalAmount(),
                    in.optionalAmount(),
                    in.optionalAmount(),
                    in.optionalAmount()));

    private SummaryChargeRecords() {}

    /** Every one of them, in the order of the chapter. */
    public static List<Layout<?>> layouts() {
        return List.of(R60, R61, R62, R63, CW02, R88, R89, R90);
    }

    private static CensusOverride override(FieldReader in) {
        return new CensusOverride(in.text(), in.text());
    }

    private static ClassAmount amount(FieldReader in) {
        return new ClassAmount(in.text(), in.optionalAmount());
    }
}
