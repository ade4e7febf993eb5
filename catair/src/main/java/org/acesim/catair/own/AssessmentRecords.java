package org.acesim.catair.own;

import static org.acesim.catair.layout.Chapter.OWN;
import static org.acesim.catair.layout.FieldClass.ALPHABETIC;
import static org.acesim.catair.layout.FieldClass.KEYBOARD;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;
import static org.acesim.catair.layout.Status.OPTIONAL;

import java.math.BigDecimal;
import java.util.List;
import org.acesim.catair.layout.FieldReader;
import org.acesim.catair.layout.Layout;

/** The records of an assessment. Not CATAIR: CBP has no such message, and these go only to those who ask for them. */
public final class AssessmentRecords {

    /** Which entry, computed under which rules. */
    public record AssessmentHeader(String filerCode, String entryNumber, long version, String kind, String regime) {}

    /**
     * A piece of text that is longer than a record.
     *
     * @param purpose R the rate of a layer, W why
     * @param afterSpace whether a space stands between the piece before and this one
     */
    public record TextPiece(String purpose, boolean afterSpace, String text) {}

    /** What the entry costs in all. */
    public record Totals(BigDecimal duty, BigDecimal tax, BigDecimal fees) {}

    public static final Layout<AssessmentHeader> DA10 = layout(
                    "DA10", AssessmentHeader.class, "Which entry was assessed")
            .source(OWN)
            .usage("1, first of the transaction")
            .alphanumeric(5, 7, "Entry Filer Code", MANDATORY, AssessmentHeader::filerCode)
            .alphanumeric(8, 15, "Entry Number", MANDATORY, AssessmentHeader::entryNumber)
            .note("7 digits and the check digit")
            .digits(16, 20, "Version", MANDATORY, AssessmentHeader::version)
            .note("from 1 for each entry")
            .alphabetic(21, 21, "Kind", MANDATORY, AssessmentHeader::kind)
            .note("E estimate, A assessed, R revised")
            .keyboard(22, 41, "Regime", MANDATORY, AssessmentHeader::regime)
            .filler(42, 80)
            .build(in -> new AssessmentHeader(in.text(), in.text(), in.number(), in.text(), in.text()));

    public static final Layout<AssessmentMessage.Line> DA40 = layout("DA40", AssessmentMessage.Line.class, "A line")
            .source(OWN)
            .usage("up to 999")
            .digits(5, 7, "Line Item Identifier", MANDATORY, line -> (long) line.number())
            .keyboard(8, 20, "HTS Number", MANDATORY, AssessmentMessage.Line::hts)
            .alphabetic(21, 22, "Country of Origin", MANDATORY, AssessmentMessage.Line::origin)
            .amount(23, 36, "Value", MANDATORY, AssessmentMessage.Line::value)
            .filler(37, 80)
            .build(in -> new AssessmentMessage.Line((int) in.number(), in.text(), in.text(), in.amount(), List.of()));

    public static final Layout<AssessmentMessage.Layer> DA50 = layout(
                    "DA50", AssessmentMessage.Layer.class, "A duty on a line")
            .source(OWN)
            .usage("up to 99 for each line; its rate and its reason follow")
            .keyboard(5, 17, "Heading", MANDATORY, AssessmentMessage.Layer::heading)
            .amount(18, 31, "Base", MANDATORY, AssessmentMessage.Layer::base)
            .amount(32, 45, "Amount", MANDATORY, AssessmentMessage.Layer::amount)
            .flag(46, ALPHABETIC, "Applied", OPTIONAL, 'Y', AssessmentMessage.Layer::applied)
            .filler(47, 80)
            .build(AssessmentRecords::layer);

    public static final Layout<TextPiece> DA51 = layout("DA51", TextPiece.class, "A piece of text")
            .source(OWN)
            .usage("up to 99 for each layer or fee")
            .alphabetic(5, 5, "Purpose", MANDATORY, TextPiece::purpose)
            .note("R rate, W why")
            .flag(6, KEYBOARD, "After a Space", CONDITIONAL, '+', TextPiece::afterSpace)
            .keyboard(7, 80, "Text", MANDATORY, TextPiece::text)
            .build(in -> new TextPiece(in.text(), in.flag(), in.text()));

    public static final Layout<AssessmentMessage.Fee> DA60 = layout("DA60", AssessmentMessage.Fee.class, "A fee")
            .source(OWN)
            .usage("up to 99; its reason follows")
            .alphanumeric(5, 7, "Accounting Class Code", MANDATORY, AssessmentMessage.Fee::classCode)
            .amount(8, 21, "Amount", MANDATORY, AssessmentMessage.Fee::amount)
            .filler(22, 80)
            .build(in -> new AssessmentMessage.Fee(in.text(), in.amount(), ""));

    public static final Layout<Totals> DA90 = layout("DA90", Totals.class, "What the entry costs in all")
            .source(OWN)
            .usage("1, last of the transaction")
            .amount(5, 18, "Duty", MANDATORY, Totals::duty)
            .amount(19, 32, "Tax", MANDATORY, Totals::tax)
            .amount(33, 46, "Fees", MANDATORY, Totals::fees)
            .filler(47, 80)
            .build(in -> new Totals(in.amount(), in.amount(), in.amount()));

    private AssessmentRecords() {}

    /** Every layout of the group, in the order of the transaction. */
    public static List<Layout<?>> layouts() {
        return List.of(DA10, DA40, DA50, DA51, DA60, DA90);
    }

    private static AssessmentMessage.Layer layer(FieldReader in) {
        String heading = in.text();
        BigDecimal base = in.amount();
        BigDecimal amount = in.amount();
        return new AssessmentMessage.Layer(heading, base, "", amount, in.flag(), "");
    }
}
