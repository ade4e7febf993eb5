package org.acesim.catair.summary;

import static org.acesim.catair.layout.Chapter.ENTRY_SUMMARY;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;

import java.util.List;
import org.acesim.catair.code.AccountingClass;
import org.acesim.catair.layout.FieldReader;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.Slots;

/** The records of an entry summary before its lines that go with it: other releases, documents, fees, corrections. Source: CBP, ACE CATAIR Entry Summary Create/Update, July 2026. */
public final class SummaryAttachmentRecords {

    /** A release that a consolidated summary covers. */
    public record Release(String filerCode, String entryNumber) {

        /** An unused place of a record. */
        public static final Release NONE = new Release("", "");
    }

    /** Up to six releases that a consolidated summary covers (32). */
    public record Releases(List<Release> releases) {
        static final int MOST = 6;

        public Releases {
            releases = Slots.filled(MOST, Release.NONE, releases);
        }

        Release release(int number) {
            return Slots.slot(releases, number, Release.NONE);
        }
    }

    /** Documents that are not there yet (33). */
    public record MissingDocuments(String first, String second) {}

    /** Fees of the header; the second may be {@link ClassAmount#NONE} (34). */
    public record HeaderFees(ClassAmount first, ClassAmount second) {}

    /** A piece of the explanation of a correction (36). */
    public record CorrectionText(String text) {}

    public static final Layout<Releases> R32 = layout(
                    "32", Releases.class, "Releases that a consolidated summary covers")
            .source(ENTRY_SUMMARY)
            .usage("up to 999")
            .alphanumeric(3, 5, "Release Entry Filer Code (1)", MANDATORY, r -> r.release(1)
                    .filerCode())
            .filler(6, 7)
            .alphanumeric(8, 15, "Release Entry Number (1)", MANDATORY, r -> r.release(1)
                    .entryNumber())
            .alphanumeric(16, 18, "Release Entry Filer Code (2)", CONDITIONAL, r -> r.release(2)
                    .filerCode())
            .filler(19, 20)
            .alphanumeric(21, 28, "Release Entry Number (2)", CONDITIONAL, r -> r.release(2)
                    .entryNumber())
            .alphanumeric(29, 31, "Release Entry Filer Code (3)", CONDITIONAL, r -> r.release(3)
                    .filerCode())
            .filler(32, 33)
            .alphanumeric(34, 41, "Release Entry Number (3)", CONDITIONAL, r -> r.release(3)
                    .entryNumber())
            .alphanumeric(42, 44, "Release Entry Filer Code (4)", CONDITIONAL, r -> r.release(4)
                    .filerCode())
            .filler(45, 46)
            .alphanumeric(47, 54, "Release Entry Number (4)", CONDITIONAL, r -> r.release(4)
                    .entryNumber())
            .alphanumeric(55, 57, "Release Entry Filer Code (5)", CONDITIONAL, r -> r.release(5)
                    .filerCode())
            .filler(58, 59)
            .alphanumeric(60, 67, "Release Entry Number (5)", CONDITIONAL, r -> r.release(5)
                    .entryNumber())
            .alphanumeric(68, 70, "Release Entry Filer Code (6)", CONDITIONAL, r -> r.release(6)
                    .filerCode())
            .filler(71, 72)
            .alphanumeric(73, 80, "Release Entry Number (6)", CONDITIONAL, r -> r.release(6)
                    .entryNumber())
            .build(in -> new Releases(
                    List.of(release(in), release(in), release(in), release(in), release(in), release(in))));

    public static final Layout<MissingDocuments> R33 = layout(
                    "33", MissingDocuments.class, "Documents that are not there yet")
            .source(ENTRY_SUMMARY)
            .usage("at most 1")
            .alphanumeric(3, 4, "Missing Document Code (1)", MANDATORY, MissingDocuments::first)
            .alphanumeric(5, 6, "Missing Document Code (2)", CONDITIONAL, MissingDocuments::second)
            .filler(7, 80)
            .build(in -> new MissingDocuments(in.text(), in.text()));

    public static final Layout<HeaderFees> R34 = layout("34", HeaderFees.class, "Fees of the header")
            .source(ENTRY_SUMMARY)
            .usage("at most 1; repeated in 89")
            .alphanumeric(3, 5, "Accounting Class Code (1)", MANDATORY, fees -> fees.first()
                    .classCode())
            .note("311, 496, 500")
            .codes(AccountingClass.values())
            .amount(6, 13, "Header Fee Amount (1)", MANDATORY, fees -> fees.first()
                    .amount())
            .alphanumeric(14, 16, "Accounting Class Code (2)", CONDITIONAL, fees -> fees.second()
                    .classCode())
            .codes(AccountingClass.values())
            .amount(17, 24, "Header Fee Amount (2)", CONDITIONAL, fees -> fees.second()
                    .amount())
            .filler(25, 80)
            .build(in -> new HeaderFees(
                    new ClassAmount(in.text(), in.amount()), new ClassAmount(in.text(), in.optionalAmount())));

    public static final Layout<ReasonCodes> R35 = layout("35", ReasonCodes.class, "Why the header is corrected")
            .source(ENTRY_SUMMARY)
            .usage("at most 1")
            .alphanumeric(3, 5, "PSC Header Reason Code (1)", MANDATORY, reasons -> reasons.code(1))
            .alphanumeric(6, 8, "PSC Header Reason Code (2)", CONDITIONAL, reasons -> reasons.code(2))
            .alphanumeric(9, 11, "PSC Header Reason Code (3)", CONDITIONAL, reasons -> reasons.code(3))
            .alphanumeric(12, 14, "PSC Header Reason Code (4)", CONDITIONAL, reasons -> reasons.code(4))
            .alphanumeric(15, 17, "PSC Header Reason Code (5)", CONDITIONAL, reasons -> reasons.code(5))
            .filler(18, 80)
            .build(in -> new ReasonCodes(List.of(in.text(), in.text(), in.text(), in.text(), in.text())));

    public static final Layout<CorrectionText> R36 = layout("36", CorrectionText.class, "Explanation of a correction")
            .source(ENTRY_SUMMARY)
            .usage("up to 99")
            .keyboard(3, 77, "PSC Filing Explanation Text", MANDATORY, CorrectionText::text)
            .filler(78, 80)
            .build(in -> new CorrectionText(in.text()));

    private SummaryAttachmentRecords() {}

    /** Every one of them, in the order of the chapter. */
    public static List<Layout<?>> layouts() {
        return List.of(R32, R33, R34, R35, R36);
    }

    private static Release release(FieldReader in) {
        return new Release(in.text(), in.text());
    }
}
