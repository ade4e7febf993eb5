package org.acesim.catair.release;

import static org.acesim.catair.layout.Chapter.RELEASE_STATUS;
import static org.acesim.catair.layout.FieldClass.ALPHANUMERIC;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;
import static org.acesim.catair.layout.Status.OPTIONAL;

import java.time.LocalDateTime;
import java.util.List;
import org.acesim.catair.code.BillDispositionCode;
import org.acesim.catair.code.BillType;
import org.acesim.catair.code.EntryDispositionCode;
import org.acesim.catair.code.EntryType;
import org.acesim.catair.code.ReleaseOrigin;
import org.acesim.catair.layout.Layout;

/** The records of a notification of status but for what partner agencies say. Source: CBP, ACE CATAIR Cargo/Manifest/Entry Status Query v21 (WO10 to WO72). */
public final class ReleaseStatusRecords {

    public static final Layout<StatusHeader> SO10 = layout(
                    "SO10", StatusHeader.class, "Which entry the status is about")
            .source(RELEASE_STATUS)
            .usage("1, first of the transaction")
            .digitCode(5, 8, "District/Port of Entry", CONDITIONAL, StatusHeader::portOfEntry)
            .alphanumeric(9, 11, "Entry Filer Code", MANDATORY, StatusHeader::filerCode)
            .filler(12, 13)
            .alphanumeric(14, 21, "Entry Number", MANDATORY, StatusHeader::entryNumber)
            .filler(22, 22)
            .digitCode(23, 24, "Entry Type Code", MANDATORY, StatusHeader::entryType)
            .codes(EntryType.values())
            .keyboard(25, 36, "Importer of Record Number", MANDATORY, StatusHeader::importerNumber)
            .note("blank where the entry names none, as on type 86")
            .mayBeBlank()
            .alphanumeric(37, 40, "Carrier Code", CONDITIONAL, StatusHeader::carrier)
            .alphanumeric(41, 60, "Vessel Name", CONDITIONAL, StatusHeader::vessel)
            .keyboard(61, 65, "Voyage/Flight/Trip", CONDITIONAL, StatusHeader::voyage)
            .date(66, 71, "Estimated Date of Arrival", CONDITIONAL, StatusHeader::arrival)
            .alphanumeric(72, 72, "Split Shipment Release Code", OPTIONAL, StatusHeader::splitRelease)
            .keyboard(73, 73, "Correction Response Indicator", CONDITIONAL, StatusHeader::correctionResponse)
            .note("P after an agency's correction")
            .filler(74, 80)
            .build(in -> new StatusHeader(
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.optionalDate(),
                    in.text(),
                    in.text()));

    public static final Layout<Reference> SO20 = layout(
                    "SO20", Reference.class, "A reference, or the reason of a refusal")
            .source(RELEASE_STATUS)
            .alphanumeric(5, 7, "Reference Identifier Qualifier", MANDATORY, Reference::qualifier)
            .note("CR filer's reference, RSN reason, CMT comment, RRN rail")
            .keyboard(8, 57, "Reference Identifier", MANDATORY, Reference::value)
            .filler(58, 80)
            .build(in -> new Reference(in.text(), in.text()));

    public static final Layout<StatusLine> SO30 = layout("SO30", StatusLine.class, "A tariff number of a line")
            .source(RELEASE_STATUS)
            .digits(5, 7, "Line Item Identifier", MANDATORY, line -> (long) line.number())
            .note("that of the SE40")
            .alphabetic(8, 9, "Country of Origin", MANDATORY, StatusLine::origin)
            .alphanumeric(10, 19, "HTS Number", MANDATORY, StatusLine::hts)
            .filler(20, 80)
            .build(in -> new StatusLine((int) in.number(), in.text(), in.text()));

    public static final Layout<StatusBill> SO40 = layout("SO40", StatusBill.class, "A bill of lading")
            .source(RELEASE_STATUS)
            .alphabetic(5, 5, "Bill Type Indicator", MANDATORY, StatusBill::type)
            .codes(BillType.values())
            .alphanumeric(6, 9, "Issuer Code", CONDITIONAL, StatusBill::issuer)
            .note("blank for air")
            .keyboard(10, 59, "Bill of Lading Number", MANDATORY, StatusBill::number)
            .digits(60, 67, "Quantity", CONDITIONAL, StatusBill::quantity)
            .keyboard(68, 72, "Unit of Measure", CONDITIONAL, StatusBill::unit)
            .keyboard(73, 80, "Manifested Quantity", CONDITIONAL, StatusBill::manifestedQuantity)
            .build(in -> new StatusBill(
                    in.text(), in.text(), in.text(), in.optionalNumber(), in.text(), in.text(), List.of()));

    public static final Layout<StatusInBond> SO42 = layout("SO42", StatusInBond.class, "An in-bond movement of a bill")
            .source(RELEASE_STATUS)
            .usage("after the SO40 of the bill")
            .alphanumeric(5, 16, "In-bond Number", MANDATORY, StatusInBond::number)
            .digitCode(17, 18, "In-bond Entry Type", MANDATORY, StatusInBond::type)
            .note("61, 62, 63")
            .digitCode(19, 22, "U.S. Port of In-bond Departure", MANDATORY, StatusInBond::portOfDeparture)
            .digitCode(23, 26, "U.S. Port of In-bond Arrival", MANDATORY, StatusInBond::portOfArrival)
            .date(27, 32, "In-bond Create Date", MANDATORY, StatusInBond::created)
            .date(33, 38, "Date of In-bond Arrival", CONDITIONAL, StatusInBond::arrival)
            .digits(39, 46, "In-bond Quantity", CONDITIONAL, StatusInBond::quantity)
            .note("only when less than that of the bill")
            .filler(47, 80)
            .build(in -> new StatusInBond(
                    in.text(), in.text(), in.text(), in.text(), in.date(), in.optionalDate(), in.optionalNumber()));

    public static final Layout<BillDisposition> SO50 = layout("SO50", BillDisposition.class, "What happened to a bill")
            .source(RELEASE_STATUS)
            .usage("after the SO40 of the bill")
            .date(5, 10, "Disposition Date", MANDATORY, bill -> bill.at().toLocalDate())
            .time(11, 14, "Disposition Time", MANDATORY, bill -> bill.at().toLocalTime())
            .alphanumeric(15, 16, "Disposition Code", MANDATORY, BillDisposition::code)
            .codes(BillDispositionCode.values())
            .keyboard(17, 56, "Narrative Message", MANDATORY, BillDisposition::text)
            .alphabetic(57, 57, "Split Indicator", MANDATORY, BillDisposition::split)
            .note("Y or N; all after it for a part of a split shipment only")
            .alphanumeric(58, 61, "Carrier Code", CONDITIONAL, BillDisposition::carrier)
            .keyboard(62, 66, "Voyage/Flight/Trip", CONDITIONAL, BillDisposition::voyage)
            .date(67, 72, "Date of Arrival", CONDITIONAL, BillDisposition::arrival)
            .digitCode(73, 76, "District/Port of Arrival", CONDITIONAL, BillDisposition::portOfArrival)
            .filler(77, 80)
            .build(in -> new BillDisposition(
                    LocalDateTime.of(in.date(), in.time()),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.optionalDate(),
                    in.text()));

    public static final Layout<EntryDisposition> SO60 = layout(
                    "SO60", EntryDisposition.class, "What happened to the entry")
            .source(RELEASE_STATUS)
            .date(5, 10, "Disposition Action Date", MANDATORY, entry -> entry.at()
                    .toLocalDate())
            .time(11, 14, "Disposition Action Time", MANDATORY, entry -> entry.at()
                    .toLocalTime())
            .alphanumeric(15, 16, "Disposition Action Code", MANDATORY, EntryDisposition::code)
            .codes(EntryDispositionCode.values())
            .keyboard(17, 56, "Narrative Message", MANDATORY, EntryDisposition::text)
            .date(57, 62, "Release Date", CONDITIONAL, EntryDisposition::releaseDate)
            .note("with codes 22 and 98")
            .digitCode(63, 64, "Release Origin Code", CONDITIONAL, EntryDisposition::releaseOrigin)
            .note("with codes 22 and 98")
            .codes(ReleaseOrigin.values())
            .alphanumeric(65, 70, "Document Type", CONDITIONAL, EntryDisposition::documentType)
            .note("with code 96")
            .filler(71, 80, ALPHANUMERIC, MANDATORY)
            .build(in -> new EntryDisposition(
                    LocalDateTime.of(in.date(), in.time()),
                    in.text(),
                    in.text(),
                    in.optionalDate(),
                    in.text(),
                    in.text()));

    private ReleaseStatusRecords() {}

    /** Every layout of a notification, those of partner agencies too, in the order of the chapter. */
    public static List<Layout<?>> layouts() {
        return List.of(
                SO10,
                SO20,
                SO30,
                SO40,
                SO42,
                SO50,
                SO60,
                AgencyStatusRecords.SO70,
                AgencyStatusRecords.SO71,
                AgencyStatusRecords.SO72);
    }
}
