package org.acesim.catair.summary;

import static org.acesim.catair.layout.Chapter.SUMMARY_STATUS;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;

import java.time.LocalDate;
import java.util.List;
import org.acesim.catair.code.SummaryDispositionCode;
import org.acesim.catair.code.SummaryRejectReason;
import org.acesim.catair.layout.Layout;

/**
 * The records of a notification of entry summary status (UC). The chapter is not public; positions are those of a transcription of
 * version 30, which CBP's own samples confirm for E1.
 */
public final class SummaryStatusRecords {

    /**
     * What happened to the summary, or what CBP asks for (E1).
     *
     * @param type 1 to 6, 8, P, Q, E, R, C, D
     * @param source 1 by a person, 2 automatically
     * @param reason with types 4 and R
     * @param line with requests about one line
     */
    public record SummaryNotice(
            String type,
            String source,
            String team,
            String reason,
            LocalDate date,
            String filerCode,
            String entryNumber,
            String line,
            String brokerReference) {}

    /** Whom at CBP to ask (E2). */
    public record OfficerContact(String name, String phone, String actionId, String extension) {}

    /** What CBP says in words (E3). */
    public record Remarks(String text) {}

    public static final Layout<SummaryNotice> E1 = layout("E1-UC", SummaryNotice.class, "What happened to the summary")
            .source(SUMMARY_STATUS)
            .usage("1, first of the transaction")
            .alphanumeric(3, 3, "Disposition Type Code", MANDATORY, SummaryNotice::type)
            .codes(SummaryDispositionCode.values())
            .alphanumeric(4, 4, "Disposition Source", CONDITIONAL, SummaryNotice::source)
            .note("1 by a person, 2 automatically")
            .alphanumeric(5, 7, "Import Specialist Team", CONDITIONAL, SummaryNotice::team)
            .alphanumeric(8, 10, "Reason Code", CONDITIONAL, SummaryNotice::reason)
            .codes(SummaryRejectReason.values())
            .note("with types 4 and R")
            .date(11, 16, "Date", MANDATORY, SummaryNotice::date)
            .filler(17, 50)
            .alphanumeric(51, 53, "Entry Filer Code", MANDATORY, SummaryNotice::filerCode)
            .filler(54, 55)
            .alphanumeric(56, 63, "Entry Number", MANDATORY, SummaryNotice::entryNumber)
            .filler(64, 65)
            .keyboard(66, 68, "Line Item Identifier", CONDITIONAL, SummaryNotice::line)
            .keyboard(69, 77, "Broker Reference Number", CONDITIONAL, SummaryNotice::brokerReference)
            .filler(78, 80)
            .build(in -> new SummaryNotice(
                    in.text(), in.text(), in.text(), in.text(), in.date(), in.text(), in.text(), in.text(), in.text()));

    public static final Layout<OfficerContact> E2 = layout("E2-UC", OfficerContact.class, "Whom at CBP to ask")
            .source(SUMMARY_STATUS)
            .usage("at most 1")
            .filler(3, 4)
            .keyboard(5, 34, "CBP User Name", CONDITIONAL, OfficerContact::name)
            .filler(35, 36)
            .digitCode(37, 46, "CBP User Phone", CONDITIONAL, OfficerContact::phone)
            .filler(47, 48)
            .keyboard(49, 60, "ACE Action Identifier", CONDITIONAL, OfficerContact::actionId)
            .filler(61, 61)
            .digitCode(62, 65, "Phone Extension", CONDITIONAL, OfficerContact::extension)
            .filler(66, 80)
            .build(in -> new OfficerContact(in.text(), in.text(), in.text(), in.text()));

    public static final Layout<Remarks> E3 = layout("E3-UC", Remarks.class, "What CBP says in words")
            .source(SUMMARY_STATUS)
            .usage("up to 7")
            .keyboard(3, 80, "Remarks", MANDATORY, Remarks::text)
            .build(in -> new Remarks(in.text()));

    private SummaryStatusRecords() {}

    /** Every one of them, in the order of the chapter. */
    public static List<Layout<?>> layouts() {
        return List.of(E1, E2, E3);
    }
}
