package org.acesim.catair.summary;

import static org.acesim.catair.layout.Chapter.ENTRY_SUMMARY;
import static org.acesim.catair.layout.FieldClass.ALPHABETIC;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;

import java.util.List;
import org.acesim.catair.layout.FieldReader;
import org.acesim.catair.layout.Layout;

/** The records of a tariff number of an entry summary line, and what is declared with it. Source: CBP, ACE CATAIR Entry Summary Create/Update, July 2026. */
public final class SummaryTariffRecords {

    /** Whether goods are declared to be outside of sanctions (SE60 of this chapter). */
    public record SanctionDisclaimer(boolean disclaimed) {}

    /** A field that is answered about sanctioned goods (SE62). */
    public record SanctionField(String group, String type, String name) {}

    /** An answer, or a piece of it (SE63). */
    public record SanctionAnswer(String text) {}

    /** A textile visa (51). */
    public record Visa(String number) {}

    /** A licence, certificate or permit (52). */
    public record License(String type, String number) {}

    /** A further declaration, whose text has a layout of its own for each type (54). */
    public record Declaration(String type, String text) {}

    public static final Layout<TariffLine> R50 = layout("50", TariffLine.class, "A tariff number with duty and value")
            .source(ENTRY_SUMMARY)
            .usage("1 to 32 for each line")
            .alphanumeric(3, 12, "HTS Number", MANDATORY, TariffLine::hts)
            .filler(13, 13)
            .amount(14, 23, "Duty Amount", MANDATORY, TariffLine::duty)
            .filler(24, 24)
            .spacedDigits(25, 34, "Value of Goods Amount", MANDATORY, TariffLine::value)
            .note("whole USD")
            .filler(35, 35)
            .amount(36, 47, "Quantity (1)", CONDITIONAL, tariff -> tariff.quantity(1)
                    .amount())
            .alphanumeric(48, 50, "Unit of Measure Code (1)", MANDATORY, tariff -> tariff.quantity(1)
                    .unit())
            .note("blank where the tariff has no unit")
            .mayBeBlank()
            .amount(51, 62, "Quantity (2)", CONDITIONAL, tariff -> tariff.quantity(2)
                    .amount())
            .alphanumeric(63, 65, "Unit of Measure Code (2)", CONDITIONAL, tariff -> tariff.quantity(2)
                    .unit())
            .amount(66, 77, "Quantity (3)", CONDITIONAL, tariff -> tariff.quantity(3)
                    .amount())
            .alphanumeric(78, 80, "Unit of Measure Code (3)", CONDITIONAL, tariff -> tariff.quantity(3)
                    .unit())
            .build(SummaryTariffRecords::tariff);

    public static final Layout<SanctionDisclaimer> SE60 = layout(
                    "SE60-AE", SanctionDisclaimer.class, "Whether the goods are outside of sanctions")
            .source(ENTRY_SUMMARY)
            .usage("at most 1 after a 50; not the SE60 of cargo release")
            .flag(5, ALPHABETIC, "Sanction Disclaim Indicator", CONDITIONAL, 'Y', SanctionDisclaimer::disclaimed)
            .filler(6, 80)
            .build(in -> new SanctionDisclaimer(in.flag()));

    public static final Layout<SanctionField> SE62 = layout(
                    "SE62", SanctionField.class, "A field about sanctioned goods")
            .source(ENTRY_SUMMARY)
            .usage("up to 99")
            .digitCode(5, 6, "Record ID", MANDATORY, SanctionField::group)
            .note("the same for fields that belong together")
            .alphanumeric(7, 16, "Record Type", MANDATORY, SanctionField::type)
            .note("FSHNG INFO, MINE INFO")
            .alphanumeric(17, 80, "Field Name", MANDATORY, SanctionField::name)
            .build(in -> new SanctionField(in.text(), in.text(), in.text()));

    public static final Layout<SanctionAnswer> SE63 = layout("SE63", SanctionAnswer.class, "The answer to a field")
            .source(ENTRY_SUMMARY)
            .usage("1 to 99 after an SE62")
            .alphanumeric(5, 80, "Field Value", MANDATORY, SanctionAnswer::text)
            .build(in -> new SanctionAnswer(in.text()));

    public static final Layout<Visa> R51 = layout("51", Visa.class, "A textile visa")
            .source(ENTRY_SUMMARY)
            .usage("at most 1")
            .alphanumeric(3, 11, "Standard Visa Number", MANDATORY, Visa::number)
            .filler(12, 80)
            .build(in -> new Visa(in.text()));

    public static final Layout<License> R52 = layout("52", License.class, "A licence, certificate or permit")
            .source(ENTRY_SUMMARY)
            .usage("at most 1")
            .alphanumeric(3, 4, "License/Certificate/Permit Type Code", MANDATORY, License::type)
            .note("01 to 31")
            .keyboard(5, 14, "License/Certificate/Permit Number", MANDATORY, License::number)
            .filler(15, 24)
            .filler(25, 80)
            .build(in -> new License(in.text(), in.text()));

    public static final Layout<DumpingCase> R53 = layout(
                    "53", DumpingCase.class, "An antidumping or countervailing case")
            .source(ENTRY_SUMMARY)
            .usage("up to 2")
            .alphanumeric(3, 12, "Case Number", MANDATORY, DumpingCase::number)
            .note("without hyphens")
            .alphanumeric(13, 13, "Bond/Cash Claim Code", MANDATORY, DumpingCase::claim)
            .note("B, C")
            .amount(14, 21, "Case Deposit Rate", MANDATORY, DumpingCase::rate)
            .note("10.17 % is 00001017")
            .alphanumeric(22, 22, "Case Rate Type Qualifier Code", MANDATORY, DumpingCase::rateType)
            .note("A ad valorem, S specific")
            .filler(23, 24)
            .spacedDigits(25, 34, "AD/CVD Value of Goods Amount", CONDITIONAL, DumpingCase::value)
            .note("whole USD")
            .amount(35, 46, "AD/CVD Quantity", CONDITIONAL, DumpingCase::quantity)
            .decimals(4)
            .amount(47, 56, "AD/CVD Duty Amount", MANDATORY, DumpingCase::duty)
            .alphanumeric(
                    57, 66, "Non-Reimbursement Declaration Identifier", CONDITIONAL, DumpingCase::nonReimbursement)
            .filler(67, 80)
            .build(in -> new DumpingCase(
                    in.text(),
                    in.text(),
                    in.amount(),
                    in.text(),
                    in.optionalNumber(),
                    in.optionalAmount(),
                    in.amount(),
                    in.text()));

    public static final Layout<Declaration> R54 = layout("54", Declaration.class, "A further declaration")
            .source(ENTRY_SUMMARY)
            .usage("up to 9")
            .alphanumeric(3, 4, "Declaration Type Code", MANDATORY, Declaration::type)
            .note("01 to 12")
            .keyboard(5, 80, "Declaration Information", MANDATORY, Declaration::text)
            .verbatim()
            .note("a layout of its own for each type")
            .build(in -> new Declaration(in.text(), in.text()));

    private SummaryTariffRecords() {}

    /** Every one of them, in the order of the chapter. */
    public static List<Layout<?>> layouts() {
        return List.of(R50, SE60, SE62, SE63, R51, R52, R53, R54);
    }

    private static TariffLine tariff(FieldReader in) {
        return new TariffLine(in.text(), in.amount(), in.number(), List.of(quantity(in), quantity(in), quantity(in)));
    }

    private static TariffLine.Quantity quantity(FieldReader in) {
        return new TariffLine.Quantity(in.optionalAmount(), in.text());
    }
}
