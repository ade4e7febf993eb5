package org.acesim.catair.summary;

import static org.acesim.catair.layout.Chapter.ENTRY_SUMMARY;
import static org.acesim.catair.layout.FieldClass.KEYBOARD;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;

import java.util.List;
import org.acesim.catair.code.ConditionSeverity;
import org.acesim.catair.code.SummaryConditionCode;
import org.acesim.catair.layout.Layout;

/** The records of CBP's response to an entry summary (AX). Source: CBP, ACE CATAIR Entry Summary Create/Update, July 2026. */
public final class SummaryResponseRecords {

    /** What the conditions after it are about (E0). */
    public record SummaryReference(String type, long position, String text) {}

    /**
     * A condition, or the outcome when the disposition says A or R (E1).
     *
     * @param severity F fatal, W census warning, P partner agency, I informational
     * @param version 00100 on first acceptance
     */
    public record SummaryCondition(
            String disposition,
            String severity,
            String code,
            String reason,
            String text,
            String filerCode,
            String entryNumber,
            String version,
            String brokerReference) {}

    public static final Layout<SummaryReference> E0 = layout(
                    "E0", SummaryReference.class, "What the conditions after it are about")
            .source(ENTRY_SUMMARY)
            .usage("SUMMRY always, then one or more before each group of conditions")
            .filler(3, 3)
            .alphanumeric(4, 9, "Reference Data Type Code", MANDATORY, SummaryReference::type)
            .note("SUMMRY, LINITM, TARIFF...")
            .filler(10, 10)
            .digits(11, 16, "Occurrence Position", MANDATORY, SummaryReference::position)
            .note("ordinal, or zero")
            .filler(17, 17)
            .constant(18, 24, KEYBOARD, "Reference ID Constant", "REF ID:")
            .filler(25, 25)
            .keyboard(26, 80, "Reference Data Text", MANDATORY, SummaryReference::text)
            .mayBeBlank()
            .verbatim()
            .note("a layout of its own for each type")
            .build(in -> new SummaryReference(in.text(), in.number(), in.text()));

    public static final Layout<SummaryCondition> E1 = layout(
                    "E1", SummaryCondition.class, "A condition, or the outcome")
            .source(ENTRY_SUMMARY)
            .usage("one for each condition, and one for the whole")
            .alphanumeric(3, 3, "Disposition Type Code", MANDATORY, SummaryCondition::disposition)
            .note("A accepted, R rejected, on the last one; else blank")
            .mayBeBlank()
            .alphanumeric(4, 4, "Severity Code", MANDATORY, SummaryCondition::severity)
            .codes(ConditionSeverity.values())
            .mayBeBlank()
            .alphanumeric(5, 7, "Condition Code", MANDATORY, SummaryCondition::code)
            .codes(SummaryConditionCode.values())
            .alphanumeric(8, 10, "Reason Code", CONDITIONAL, SummaryCondition::reason)
            .note("CBP's own")
            .alphanumeric(11, 50, "Narrative Text", MANDATORY, SummaryCondition::text)
            .accepts(KEYBOARD)
            .alphanumeric(51, 53, "Entry Filer Code", CONDITIONAL, SummaryCondition::filerCode)
            .filler(54, 55)
            .alphanumeric(56, 63, "Entry Number", CONDITIONAL, SummaryCondition::entryNumber)
            .digitCode(64, 68, "Version Number", CONDITIONAL, SummaryCondition::version)
            .note("when accepted; 00100 at first")
            .keyboard(69, 77, "Broker Reference Number", CONDITIONAL, SummaryCondition::brokerReference)
            .filler(78, 80)
            .build(in -> new SummaryCondition(
                    in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text()));

    private SummaryResponseRecords() {}

    /** Every one of them, in the order of the chapter. */
    public static List<Layout<?>> layouts() {
        return List.of(E0, E1);
    }
}
