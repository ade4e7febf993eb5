package org.acesim.catair.agency;

import static org.acesim.catair.layout.Chapter.AGENCY;
import static org.acesim.catair.layout.FieldClass.ALPHABETIC;
import static org.acesim.catair.layout.FieldClass.DIGITS;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;

import java.util.List;
import org.acesim.catair.layout.Field;
import org.acesim.catair.layout.Layout;

/**
 * What stands under a tariff number for partner agencies. A disclaimed agency needs no more than these two; the rest of the
 * group (PG02 to PG60) is not declared. Source: CBP, ACE CATAIR PGA Message Set, July 2026.
 */
public final class AgencyRecords {

    /** What the goods are called (OI). */
    public record GoodsDescription(String text) {}

    /** The goods of one agency and program (PG01). */
    public record AgencyLine(
            int number,
            String agency,
            String program,
            String processing,
            String imageSubmitted,
            String confidential,
            String productQualifier,
            String product,
            String intendedUse,
            String intendedUseText,
            String correction,
            String disclaimer) {}

    public static final Layout<GoodsDescription> OI = layout("OI", GoodsDescription.class, "What the goods are called")
            .source(AGENCY)
            .usage("1 under a tariff number, before its PG01")
            .filler(3, 10)
            .keyboard(11, 80, "Commercial Description", MANDATORY, GoodsDescription::text)
            .build(in -> new GoodsDescription(in.text()));

    public static final Layout<AgencyLine> PG01 = layout(
                    "PG01", AgencyLine.class, "The goods of one agency and program")
            .source(AGENCY)
            .usage("begins the records of an agency")
            .constant(1, 2, ALPHABETIC, Field.CONTROL_IDENTIFIER, "PG")
            .constant(3, 4, DIGITS, "Record Type", "01")
            .digits(5, 7, "PGA Line Number", MANDATORY, line -> (long) line.number())
            .note("001 and upwards for each agency within the tariff number")
            .alphanumeric(8, 10, "Government Agency Code", MANDATORY, AgencyLine::agency)
            .keyboard(11, 13, "Government Agency Program Code", MANDATORY, AgencyLine::program)
            .alphanumeric(14, 16, "Government Agency Processing Code", CONDITIONAL, AgencyLine::processing)
            .alphabetic(17, 17, "Electronic Image Submitted", CONDITIONAL, AgencyLine::imageSubmitted)
            .alphabetic(18, 18, "Confidential Information Indicator", CONDITIONAL, AgencyLine::confidential)
            .alphanumeric(19, 22, "Globally Unique Product Id Qualifier", CONDITIONAL, AgencyLine::productQualifier)
            .keyboard(23, 41, "Globally Unique Product Id Code", CONDITIONAL, AgencyLine::product)
            .keyboard(42, 57, "Intended Use Code", CONDITIONAL, AgencyLine::intendedUse)
            .keyboard(58, 78, "Intended Use Description", CONDITIONAL, AgencyLine::intendedUseText)
            .keyboard(79, 79, "Correction Indicator", CONDITIONAL, AgencyLine::correction)
            .alphabetic(80, 80, "Disclaimer", CONDITIONAL, AgencyLine::disclaimer)
            .note("A to G")
            .build(in -> new AgencyLine(
                    (int) in.number(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text()));

    private AgencyRecords() {}

    /** Every layout of the group that is declared. */
    public static List<Layout<?>> layouts() {
        return List.of(OI, PG01);
    }
}
