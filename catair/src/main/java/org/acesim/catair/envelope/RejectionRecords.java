package org.acesim.catair.envelope;

import static org.acesim.catair.layout.Chapter.ENVELOPE;
import static org.acesim.catair.layout.FieldClass.ALPHABETIC;
import static org.acesim.catair.layout.FieldClass.ALPHANUMERIC;
import static org.acesim.catair.layout.FieldClass.KEYBOARD;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;

import java.util.List;
import org.acesim.catair.layout.Layout;

/** The records of CBP's answer to a batch that it rejects. Source: CBP, ACE CATAIR Batch and Block Control v23. */
public final class RejectionRecords {

    /** The mark that ACE made a record itself. */
    public record Generated() {}

    /** A block that ACE generated, with the number of records between B and Y. */
    public record GeneratedTrailer(long count) {}

    /** What the conditions after it are about (X0). */
    public record ConditionReference(String type, long position, String text) {}

    /** A condition; the last one of a batch says R (X1). */
    public record ConditionText(String disposition, String code, String reason, String narrative) {}

    public static final Layout<Generated> B_GENERATED = layout("B-gen", Generated.class, "Block header of a rejection")
            .source(ENVELOPE)
            .filler(2, 79)
            .constant(80, 80, ALPHABETIC, "ACE Generated Indicator", "B")
            .build(in -> new Generated());

    public static final Layout<GeneratedTrailer> Y_GENERATED = layout(
                    "Y-gen", GeneratedTrailer.class, "Block trailer of a rejection")
            .source(ENVELOPE)
            .filler(2, 12)
            .digits(13, 17, "Output Transaction Image Count", MANDATORY, GeneratedTrailer::count)
            .note("X0 and X1 records")
            .filler(18, 79)
            .constant(80, 80, ALPHABETIC, "ACE Generated Indicator", "Y")
            .build(in -> new GeneratedTrailer(in.number()));

    public static final Layout<Generated> Z_GENERATED = layout("Z-gen", Generated.class, "Batch trailer of a rejection")
            .source(ENVELOPE)
            .filler(2, 79)
            .constant(80, 80, ALPHABETIC, "ACE Generated Indicator", "Z")
            .build(in -> new Generated());

    public static final Layout<ConditionReference> X0 = layout(
                    "X0", ConditionReference.class, "What the conditions after it are about")
            .source(ENVELOPE)
            .usage("before the conditions of a block or transaction; none for those of A and Z")
            .filler(3, 3)
            .alphanumeric(4, 9, "Reference Data Type Code", MANDATORY, ConditionReference::type)
            .note("BLOCK or TRNACT")
            .filler(10, 10)
            .digits(11, 16, "Occurrence Position", MANDATORY, ConditionReference::position)
            .note("of the block in its batch, or the transaction in its block")
            .filler(17, 17)
            .constant(18, 24, KEYBOARD, "Reference ID Constant", "REF ID:")
            .filler(25, 25)
            .keyboard(26, 80, "Reference Data Text", MANDATORY, ConditionReference::text)
            .mayBeBlank()
            .verbatim()
            .build(in -> new ConditionReference(in.text(), in.number(), in.text()));

    public static final Layout<ConditionText> X1 = layout("X1", ConditionText.class, "Why a batch is rejected")
            .source(ENVELOPE)
            .usage("one for each condition, and one for the batch")
            .alphanumeric(3, 3, "Disposition Type Code", MANDATORY, ConditionText::disposition)
            .note("R on the last one")
            .mayBeBlank()
            .constant(4, 4, ALPHANUMERIC, "Severity Code", "F")
            .alphanumeric(5, 7, "Condition Code", MANDATORY, ConditionText::code)
            .codes(BatchCondition.values())
            .filler(8, 9)
            .alphanumeric(10, 10, "Reason Code", CONDITIONAL, ConditionText::reason)
            .note("CBP's own")
            .alphanumeric(11, 50, "Narrative Text", MANDATORY, ConditionText::narrative)
            .accepts(KEYBOARD)
            .filler(51, 80)
            .build(in -> new ConditionText(in.text(), in.text(), in.text(), in.text()));

    private RejectionRecords() {}

    /** Every one of them, in the order of the chapter. */
    public static List<Layout<?>> layouts() {
        return List.of(B_GENERATED, Y_GENERATED, Z_GENERATED, X0, X1);
    }
}
