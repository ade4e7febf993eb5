package org.acesim.catair.release;

import static org.acesim.catair.layout.Chapter.RELEASE_STATUS;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;

import java.time.LocalDateTime;
import java.util.List;
import org.acesim.catair.layout.FieldReader;
import org.acesim.catair.layout.Layout;

/**
 * What partner agencies say of an entry, in the version of September 2025 (processing group 04). Source: CBP, ACE CATAIR
 * Cargo/Manifest/Entry Status Query v21 (WO70 to WO72).
 */
public final class AgencyStatusRecords {

    public static final Layout<AgencyStatus> SO70 = layout("SO70", AgencyStatus.class, "Status at a partner agency")
            .source(RELEASE_STATUS)
            .alphanumeric(5, 7, "Government Agency Code", MANDATORY, AgencyStatus::agency)
            .alphanumeric(8, 10, "Government Agency Program Code", CONDITIONAL, AgencyStatus::program)
            .date(11, 16, "Status Action Date", MANDATORY, status -> status.at().toLocalDate())
            .time(17, 20, "Status Action Time", MANDATORY, status -> status.at().toLocalTime())
            .alphanumeric(21, 22, "PGA Entry Level Status Code", MANDATORY, AgencyStatus::code)
            .note("01 under review, 07 may proceed")
            .keyboard(23, 50, "PGA Entry Level Status Message", MANDATORY, AgencyStatus::text)
            .alphanumeric(51, 52, "Entry Line Level Status Code", CONDITIONAL, AgencyStatus::entryLineCode)
            .note("for future use")
            .alphanumeric(53, 54, "PGA Line Level Status Code", CONDITIONAL, AgencyStatus::agencyLineCode)
            .alphanumeric(55, 56, "Status Reason Code", CONDITIONAL, AgencyStatus::reason)
            .digits(57, 59, "Beginning CBP Line", CONDITIONAL, status -> status.begin()
                    .line())
            .digits(60, 61, "Beginning Tariff Position", CONDITIONAL, status -> status.begin()
                    .tariff())
            .digits(62, 64, "Beginning PGA Line", CONDITIONAL, status -> status.begin()
                    .agencyLine())
            .digits(65, 67, "Ending CBP Line", CONDITIONAL, status -> status.end()
                    .line())
            .digits(68, 69, "Ending Tariff Position", CONDITIONAL, status -> status.end()
                    .tariff())
            .digits(70, 72, "Ending PGA Line", CONDITIONAL, status -> status.end()
                    .agencyLine())
            .alphanumeric(73, 77, "Document Type Code", CONDITIONAL, AgencyStatus::documentType)
            .keyboard(78, 78, "PGA Entry Hold Type", CONDITIONAL, AgencyStatus::holdType)
            .note("1 set by CBP for the agency, 2 by the agency")
            .digitCode(79, 80, "PGA Processing Group Version", CONDITIONAL, AgencyStatus::version)
            .build(AgencyStatusRecords::status);

    public static final Layout<AgencyReference> SO71 = layout(
                    "SO71", AgencyReference.class, "A reference at a partner agency")
            .source(RELEASE_STATUS)
            .usage("after an SO70")
            .alphanumeric(5, 6, "PGA Reference Id Qualifier", CONDITIONAL, AgencyReference::qualifier)
            .keyboard(7, 18, "PGA Reference Identification Number", CONDITIONAL, AgencyReference::number)
            .date(19, 24, "PGA Reference Receipt Date", CONDITIONAL, AgencyReference::receiptDate)
            .time(25, 30, "PGA Reference Receipt Time", CONDITIONAL, AgencyReference::receiptTime)
            .alphanumeric(31, 33, "PGA Line Sub Reason Code 1", CONDITIONAL, reference -> reference.subReason(1))
            .alphanumeric(34, 36, "PGA Line Sub Reason Code 2", CONDITIONAL, reference -> reference.subReason(2))
            .alphanumeric(37, 39, "PGA Line Sub Reason Code 3", CONDITIONAL, reference -> reference.subReason(3))
            .alphanumeric(40, 42, "PGA Line Sub Reason Code 4", CONDITIONAL, reference -> reference.subReason(4))
            .alphanumeric(43, 45, "PGA Line Sub Reason Code 5", CONDITIONAL, reference -> reference.subReason(5))
            .alphanumeric(46, 48, "PGA Line Sub Reason Code 6", CONDITIONAL, reference -> reference.subReason(6))
            .alphanumeric(49, 51, "PGA Line Sub Reason Code 7", CONDITIONAL, reference -> reference.subReason(7))
            .alphanumeric(52, 54, "PGA Line Sub Reason Code 8", CONDITIONAL, reference -> reference.subReason(8))
            .alphanumeric(55, 57, "PGA Line Sub Reason Code 9", CONDITIONAL, reference -> reference.subReason(9))
            .alphanumeric(58, 60, "PGA Line Sub Reason Code 10", CONDITIONAL, reference -> reference.subReason(10))
            .alphanumeric(61, 62, "PGA Reference Id Qualifier 2", CONDITIONAL, AgencyReference::qualifier2)
            .keyboard(63, 80, "PGA Reference Identification Number 2", CONDITIONAL, AgencyReference::number2)
            .build(in -> new AgencyReference(
                    in.text(),
                    in.text(),
                    in.optionalDate(),
                    in.optionalTime(),
                    List.of(
                            in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(),
                            in.text(), in.text()),
                    in.text(),
                    in.text()));

    public static final Layout<AgencyComment> SO72 = layout(
                    "SO72", AgencyComment.class, "What a partner agency says in words")
            .source(RELEASE_STATUS)
            .usage("after an SO70")
            .keyboard(5, 80, "Comments to Trade from PGA", MANDATORY, AgencyComment::text)
            .build(in -> new AgencyComment(in.text()));

    private AgencyStatusRecords() {}

    private static AgencyStatus status(FieldReader in) {
        String agency = in.text();
        String program = in.text();
        LocalDateTime at = LocalDateTime.of(in.date(), in.time());
        return new AgencyStatus(
                agency,
                program,
                at,
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                new AgencyStatus.Place(in.optionalNumber(), in.optionalNumber(), in.optionalNumber()),
                new AgencyStatus.Place(in.optionalNumber(), in.optionalNumber(), in.optionalNumber()),
                in.text(),
                in.text(),
                in.text());
    }
}
