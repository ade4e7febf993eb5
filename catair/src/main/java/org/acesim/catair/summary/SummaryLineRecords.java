package org.acesim.catair.summary;

import static org.acesim.catair.layout.Chapter.ENTRY_SUMMARY;
import static org.acesim.catair.layout.FieldClass.ALPHANUMERIC;
import static org.acesim.catair.layout.FieldClass.KEYBOARD;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;

import java.time.LocalDate;
import java.util.List;
import org.acesim.catair.layout.FieldReader;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.Slots;
import org.jspecify.annotations.Nullable;

/** The records of a line of an entry summary before its tariff numbers. Source: CBP, ACE CATAIR Entry Summary Create/Update, July 2026. */
public final class SummaryLineRecords {

    /** Goods from a foreign trade zone: P privileged, N non-privileged, D domestic (41). */
    public record SummaryZoneGoods(String status, @Nullable LocalDate filingDate, long quantity) {}

    /** The lines of an invoice, from and to. */
    public record InvoiceLines(
            @Nullable Long begin, @Nullable Long end) {

        /** An unused place of a record. */
        public static final InvoiceLines NONE = new InvoiceLines(null, null);
    }

    /** An electronic invoice, and up to four ranges of its lines (42). */
    public record InvoiceReference(String supplier, String number, List<InvoiceLines> ranges) {
        static final int MOST_RANGES = 4;

        public InvoiceReference {
            ranges = Slots.filled(MOST_RANGES, InvoiceLines.NONE, ranges);
        }

        InvoiceLines range(int number) {
            return Slots.slot(ranges, number, InvoiceLines.NONE);
        }
    }

    /** A ruling that the classification follows (43). */
    public record Ruling(String type, String number) {}

    /** What the goods are called, or a piece of it (44). */
    public record Description(String text) {}

    /** M manufacturer, C delivered to, S sold to, E foreign exporter (47). */
    public record ArticleParty(String type, String id) {}

    public static final Layout<SummaryLine> R40 = layout("40", SummaryLine.class, "A line")
            .source(ENTRY_SUMMARY)
            .usage("1 to 998")
            .filler(3, 4)
            .keyboard(5, 7, "Line Item Identifier", MANDATORY, SummaryLine::id)
            .note("any unique text but *")
            .alphanumeric(8, 8, "Article Set Indicator", CONDITIONAL, SummaryLine::set)
            .note("X header, V component")
            .keyboard(9, 10, "Country of Origin Code", MANDATORY, SummaryLine::origin)
            .note("ISO, or **")
            .alphanumeric(11, 12, "Country of Export Code", CONDITIONAL, SummaryLine::countryOfExport)
            .date(13, 18, "Date of Exportation", CONDITIONAL, SummaryLine::exported)
            .date(19, 24, "Date of Exportation (Textiles)", CONDITIONAL, SummaryLine::textilesExported)
            .alphanumeric(25, 26, "Trade Agreement/Special Program Claim Code", CONDITIONAL, SummaryLine::programClaim)
            .spacedDigits(27, 36, "Charges Amount", CONDITIONAL, SummaryLine::charges)
            .note("whole USD")
            .alphanumeric(37, 41, "Foreign Port of Lading Code", CONDITIONAL, SummaryLine::portOfLading)
            .note("Schedule K")
            .spacedDigits(42, 51, "Gross Shipping Weight", CONDITIONAL, SummaryLine::grossWeight)
            .note("kg")
            .digitCode(52, 54, "Category Code (Textiles)", CONDITIONAL, SummaryLine::textileCategory)
            .alphanumeric(55, 55, "Product Claim Code", CONDITIONAL, SummaryLine::productClaim)
            .note("C, F, G, H, M")
            .alphanumeric(56, 56, "Related Party Indicator", CONDITIONAL, SummaryLine::relatedParties)
            .note("Y or N")
            .alphanumeric(57, 57, "NAFTA Net Cost Indicator", CONDITIONAL, SummaryLine::netCost)
            .alphanumeric(58, 58, "Fee Exemption Code", CONDITIONAL, SummaryLine::feeExemption)
            .note("1 cotton, 2 other agricultural")
            .filler(59, 59)
            .flag(60, ALPHANUMERIC, "AD Case Non-Reimbursement Statement", CONDITIONAL, 'Y', SummaryLine::notReimbursed)
            .filler(61, 80)
            .build(in -> new SummaryLine(
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.optionalDate(),
                    in.optionalDate(),
                    in.text(),
                    in.optionalNumber(),
                    in.text(),
                    in.optionalNumber(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.flag()));

    public static final Layout<SummaryZoneGoods> R41 = layout(
                    "41", SummaryZoneGoods.class, "Goods of a line from a foreign trade zone")
            .source(ENTRY_SUMMARY)
            .usage("1 after 40 on type 06, else none")
            .alphanumeric(3, 3, "FTZ Merchandise Status Code", MANDATORY, SummaryZoneGoods::status)
            .note("P, N, D")
            .date(4, 9, "Privileged FTZ Merchandise Filing Date", CONDITIONAL, SummaryZoneGoods::filingDate)
            .digits(10, 19, "FTZ Line Item Quantity", MANDATORY, SummaryZoneGoods::quantity)
            .filler(20, 80)
            .build(in -> new SummaryZoneGoods(in.text(), in.optionalDate(), in.number()));

    public static final Layout<InvoiceReference> R42 = layout(
                    "42", InvoiceReference.class, "Lines of an electronic invoice")
            .source(ENTRY_SUMMARY)
            .usage("up to 999, with electronic invoices")
            .alphanumeric(3, 17, "Supplier ID Code", MANDATORY, InvoiceReference::supplier)
            .keyboard(18, 34, "Invoice Number", MANDATORY, InvoiceReference::number)
            .filler(35, 35)
            .spacedDigits(36, 39, "Invoice Line Range 1 - Begin", MANDATORY, invoice -> invoice.range(1)
                    .begin())
            .filler(40, 40)
            .spacedDigits(41, 44, "Invoice Line Range 1 - End", MANDATORY, invoice -> invoice.range(1)
                    .end())
            .filler(45, 45)
            .spacedDigits(46, 49, "Invoice Line Range 2 - Begin", CONDITIONAL, invoice -> invoice.range(2)
                    .begin())
            .filler(50, 50)
            .spacedDigits(51, 54, "Invoice Line Range 2 - End", CONDITIONAL, invoice -> invoice.range(2)
                    .end())
            .filler(55, 55)
            .spacedDigits(56, 59, "Invoice Line Range 3 - Begin", CONDITIONAL, invoice -> invoice.range(3)
                    .begin())
            .filler(60, 60)
            .spacedDigits(61, 64, "Invoice Line Range 3 - End", CONDITIONAL, invoice -> invoice.range(3)
                    .end())
            .filler(65, 65)
            .spacedDigits(66, 69, "Invoice Line Range 4 - Begin", CONDITIONAL, invoice -> invoice.range(4)
                    .begin())
            .filler(70, 70)
            .spacedDigits(71, 74, "Invoice Line Range 4 - End", CONDITIONAL, invoice -> invoice.range(4)
                    .end())
            .filler(75, 80)
            .build(in -> new InvoiceReference(
                    in.text(),
                    in.text(),
                    List.of(new InvoiceLines(in.number(), in.number()), lines(in), lines(in), lines(in))));

    public static final Layout<Ruling> R43 = layout("43", Ruling.class, "A ruling")
            .source(ENTRY_SUMMARY)
            .usage("at most 1")
            .alphanumeric(3, 3, "Ruling Type Code", MANDATORY, Ruling::type)
            .note("C, P, R")
            .filler(4, 8)
            .alphanumeric(9, 14, "Ruling Number", CONDITIONAL, Ruling::number)
            .note("digits only")
            .filler(15, 80)
            .build(in -> new Ruling(in.text(), in.text()));

    public static final Layout<Description> R44 = layout("44", Description.class, "What the goods are called")
            .source(ENTRY_SUMMARY)
            .usage("up to 999")
            .keyboard(3, 72, "Commercial Description Text", MANDATORY, Description::text)
            .filler(73, 80)
            .build(in -> new Description(in.text()));

    public static final Layout<ArticleParty> R47 = layout("47", ArticleParty.class, "A party of the line")
            .source(ENTRY_SUMMARY)
            .usage("up to 6")
            .alphanumeric(3, 3, "Article Party Type Code", MANDATORY, ArticleParty::type)
            .note("M manufacturer, C delivered to, S sold to, E foreign exporter")
            .alphanumeric(4, 18, "Article Party Identifier", MANDATORY, ArticleParty::id)
            .accepts(KEYBOARD)
            .note("manufacturer identification code, or the format of an importer number with its hyphens")
            .filler(19, 80)
            .build(in -> new ArticleParty(in.text(), in.text()));

    private SummaryLineRecords() {}

    /** Every one of them, in the order of the chapter. */
    public static List<Layout<?>> layouts() {
        return List.of(R40, R41, R42, R43, R44, R47);
    }

    private static InvoiceLines lines(FieldReader in) {
        return new InvoiceLines(in.optionalNumber(), in.optionalNumber());
    }
}
