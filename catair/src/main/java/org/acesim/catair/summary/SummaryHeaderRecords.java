package org.acesim.catair.summary;

import static org.acesim.catair.layout.Chapter.ENTRY_SUMMARY;
import static org.acesim.catair.layout.FieldClass.ALPHANUMERIC;
import static org.acesim.catair.layout.FieldClass.DIGITS;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;
import static org.acesim.catair.layout.Status.OPTIONAL;

import java.time.LocalDate;
import java.util.List;
import org.acesim.catair.code.BondType;
import org.acesim.catair.code.EntryType;
import org.acesim.catair.code.ModeOfTransport;
import org.acesim.catair.code.SummaryAction;
import org.acesim.catair.layout.FieldReader;
import org.acesim.catair.layout.Layout;
import org.jspecify.annotations.Nullable;

/** The records of an entry summary before its lines: who, where and when. Source: CBP, ACE CATAIR Entry Summary Create/Update, July 2026. */
public final class SummaryHeaderRecords {

    /** Importer, consignee and dates (11). */
    public record Importation(
            String importerNumber,
            String consigneeNumber,
            String notifyNumber,
            @Nullable LocalDate estimatedEntry,
            @Nullable LocalDate imported,
            String stateOfDestination,
            String zone) {}

    /** How and where the goods arrive (20). */
    public record Arrival(
            String carrier,
            String portOfUnlading,
            @Nullable LocalDate estimatedArrival,
            String location,
            String conveyance,
            String vessel,
            String examPort,
            @Nullable LocalDate inBondDate) {}

    /** Whom CBP may call; shorter than in a cargo release filing (SE13). */
    public record SummaryContact(String name, String phone, boolean documents) {}

    /** Voyage, flight or trip (21). */
    public record Trip(String id) {}

    /** How much the bills after it cover (22). */
    public record ManifestQuantity(long quantity, String unit) {}

    /** A bill or in-bond number: I, M, H, S in this order (23). */
    public record ManifestBill(String type, String issuer, String number) {}

    /** The warehouse entry that goods are withdrawn from (30). */
    public record WarehouseEntry(String filerCode, String entryNumber, String port, boolean last) {}

    /** A bond; the amount of a single transaction bond in whole US dollars (31). */
    public record Bond(
            String type,
            String designation,
            String continuousIndicator,
            String surety,
            @Nullable Long amount,
            String producerAccount) {}

    public static final Layout<SummaryHeader> R10 = layout("10", SummaryHeader.class, "What the entry summary is")
            .source(ENTRY_SUMMARY)
            .usage("1, first of the transaction")
            .alphabetic(3, 3, "Summary Filing Action Request Code", MANDATORY, SummaryHeader::action)
            .codes(SummaryAction.values())
            .alphanumeric(4, 6, "Entry Filer Code", MANDATORY, SummaryHeader::filerCode)
            .filler(7, 8)
            .alphanumeric(9, 16, "Entry Number", MANDATORY, SummaryHeader::entryNumber)
            .note("7 digits and the check digit")
            .filler(17, 17)
            .alphanumeric(18, 21, "District/Port of Entry", MANDATORY, SummaryHeader::portOfEntry)
            .keyboard(22, 30, "Broker Reference Number", CONDITIONAL, SummaryHeader::brokerReference)
            .filler(31, 33)
            .alphanumeric(34, 35, "Entry Type Code", MANDATORY, SummaryHeader::entryType)
            .codes(EntryType.values())
            .note("86 has no summary")
            .alphanumeric(36, 37, "Mode of Transportation", CONDITIONAL, SummaryHeader::modeOfTransport)
            .codes(ModeOfTransport.values())
            .flag(38, ALPHANUMERIC, "Bond Waiver Indicator", CONDITIONAL, '0', SummaryHeader::bondWaived)
            .flag(39, ALPHANUMERIC, "Electronic Signature", CONDITIONAL, 'X', SummaryHeader::signed)
            .note("on A and R")
            .flag(40, ALPHANUMERIC, "Cargo Release Certification Request", CONDITIONAL, 'A', SummaryHeader::certified)
            .flag(41, ALPHANUMERIC, "Electronic Invoice Indicator", CONDITIONAL, 'Y', SummaryHeader::electronicInvoice)
            .flag(42, ALPHANUMERIC, "Consolidated Summary Indicator", CONDITIONAL, 'Y', SummaryHeader::consolidated)
            .alphanumeric(43, 43, "Shipment Usage Type Code", CONDITIONAL, SummaryHeader::usage)
            .note("P personal, X sample")
            .flag(44, ALPHANUMERIC, "Live Entry Indicator", CONDITIONAL, 'Y', SummaryHeader::live)
            .alphanumeric(45, 45, "Deferred Tax Payment Code", CONDITIONAL, SummaryHeader::deferredTax)
            .note("1, 2")
            .flag(
                    46,
                    ALPHANUMERIC,
                    "Trade Agreement Reconciliation Indicator",
                    CONDITIONAL,
                    'Y',
                    SummaryHeader::tradeReconciliation)
            .alphanumeric(47, 49, "Reconciliation Issue Code", CONDITIONAL, SummaryHeader::reconciliationIssue)
            .note("001 to 007")
            .filler(50, 50)
            .alphanumeric(51, 51, "Payment Type Code", CONDITIONAL, SummaryHeader::paymentType)
            .note("1 single; 2, 3, 5 daily; 6, 7, 8 monthly")
            .date(52, 57, "Preliminary Statement Print Date", CONDITIONAL, SummaryHeader::statementDate)
            .alphanumeric(58, 59, "Periodic Statement Month", CONDITIONAL, SummaryHeader::statementMonth)
            .note("MM")
            .alphanumeric(60, 61, "Statement Client Branch Identifier", CONDITIONAL, SummaryHeader::statementBranch)
            .alphanumeric(62, 64, "Bond Waiver Reason Code", CONDITIONAL, SummaryHeader::bondWaiverReason)
            .note("995 to 999")
            .flag(65, ALPHANUMERIC, "Post Summary Correction Indicator", CONDITIONAL, 'Y', SummaryHeader::correction)
            .flag(
                    66,
                    ALPHANUMERIC,
                    "Accelerated Liquidation Request Indicator",
                    CONDITIONAL,
                    'Y',
                    SummaryHeader::acceleratedLiquidation)
            .flag(67, ALPHANUMERIC, "Known Importer Indicator", OPTIONAL, 'Y', SummaryHeader::knownImporter)
            .alphanumeric(68, 68, "PGA Data Included Indicator", CONDITIONAL, SummaryHeader::agencyData)
            .note("Y expedited, F weekly entry of a zone")
            .flag(69, ALPHANUMERIC, "TIB Declaration Indicator", CONDITIONAL, 'Y', SummaryHeader::temporaryImport)
            .flag(
                    70,
                    ALPHANUMERIC,
                    "Consolidated Express Informal Indicator",
                    CONDITIONAL,
                    'Y',
                    SummaryHeader::consolidatedExpress)
            .note("type 11 only")
            .filler(71, 80)
            .build(SummaryHeaderRecords::header);

    public static final Layout<Importation> R11 = layout("11", Importation.class, "Importer, consignee and dates")
            .source(ENTRY_SUMMARY)
            .usage("1 on A and R")
            .keyboard(3, 14, "Importer of Record Number", MANDATORY, Importation::importerNumber)
            .keyboard(15, 26, "Consignee Number", CONDITIONAL, Importation::consigneeNumber)
            .note("00-0000000 where unknown on an informal or consolidated summary")
            .keyboard(27, 38, "Designated Notify Party (4811) Number", CONDITIONAL, Importation::notifyNumber)
            .filler(39, 41)
            .date(42, 47, "Estimated Entry Date", CONDITIONAL, Importation::estimatedEntry)
            .date(48, 53, "Date of Importation", CONDITIONAL, Importation::imported)
            .filler(54, 60)
            .alphanumeric(61, 62, "U.S. State of Destination Code", CONDITIONAL, Importation::stateOfDestination)
            .alphanumeric(63, 71, "Foreign Trade Zone Identifier", CONDITIONAL, Importation::zone)
            .filler(72, 80)
            .build(in -> new Importation(
                    in.text(), in.text(), in.text(), in.optionalDate(), in.optionalDate(), in.text(), in.text()));

    public static final Layout<Arrival> R20 = layout("20", Arrival.class, "How and where the goods arrive")
            .source(ENTRY_SUMMARY)
            .usage("at most 1")
            .alphanumeric(3, 6, "Carrier Code", CONDITIONAL, Arrival::carrier)
            .note("SCAC; IATA for air")
            .alphanumeric(7, 10, "District/Port of Unlading", CONDITIONAL, Arrival::portOfUnlading)
            .date(11, 16, "Estimated Date of Arrival", CONDITIONAL, Arrival::estimatedArrival)
            .alphanumeric(17, 20, "Location of Goods Code", CONDITIONAL, Arrival::location)
            .note("FIRMS")
            .keyboard(21, 40, "Conveyance Name", CONDITIONAL, Arrival::conveyance)
            .alphanumeric(41, 47, "Vessel Code", CONDITIONAL, Arrival::vessel)
            .alphanumeric(48, 51, "Designated Exam Port Code", CONDITIONAL, Arrival::examPort)
            .date(52, 57, "In-Bond/In-Transit Date", CONDITIONAL, Arrival::inBondDate)
            .filler(58, 80)
            .build(in -> new Arrival(
                    in.text(),
                    in.text(),
                    in.optionalDate(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.optionalDate()));

    public static final Layout<SummaryContact> SE13 = layout("SE13-AE", SummaryContact.class, "Whom CBP may call")
            .source(ENTRY_SUMMARY)
            .usage("at most 1, when a certified summary is replaced; shorter than that of cargo release")
            .alphanumeric(5, 44, "Contact Name", MANDATORY, SummaryContact::name)
            .alphanumeric(45, 59, "Contact Phone", MANDATORY, SummaryContact::phone)
            .flag(60, DIGITS, "DIS Indicator", OPTIONAL, '1', SummaryContact::documents)
            .filler(61, 80)
            .build(in -> new SummaryContact(in.text(), in.text(), in.flag()));

    public static final Layout<Trip> R21 = layout("21", Trip.class, "Voyage, flight or trip")
            .source(ENTRY_SUMMARY)
            .usage("at most 1")
            .keyboard(3, 7, "Trip Identifier", MANDATORY, Trip::id)
            .filler(8, 80)
            .build(in -> new Trip(in.text()));

    public static final Layout<ManifestQuantity> R22 = layout(
                    "22", ManifestQuantity.class, "How much the bills after it cover")
            .source(ENTRY_SUMMARY)
            .usage("up to 999")
            .spacedDigits(3, 10, "Manifested Quantity", MANDATORY, ManifestQuantity::quantity)
            .keyboard(11, 15, "Manifested Quantity UOM", MANDATORY, ManifestQuantity::unit)
            .note("PCS when mixed")
            .filler(16, 80)
            .build(in -> new ManifestQuantity(in.number(), in.text()));

    public static final Layout<ManifestBill> R23 = layout("23", ManifestBill.class, "A bill or in-bond number")
            .source(ENTRY_SUMMARY)
            .usage("1 to 4 after a 22: in-bond, master, house, sub-house")
            .alphanumeric(3, 3, "Manifest Component Type Code", MANDATORY, ManifestBill::type)
            .note("I, M, H, S")
            .alphanumeric(4, 7, "Manifest Component Issuer Code", CONDITIONAL, ManifestBill::issuer)
            .note("needed for vessels, blank for air")
            .alphanumeric(8, 19, "Manifest Component Identifier", MANDATORY, ManifestBill::number)
            .filler(20, 57)
            .filler(58, 80)
            .build(in -> new ManifestBill(in.text(), in.text(), in.text()));

    public static final Layout<WarehouseEntry> R30 = layout(
                    "30", WarehouseEntry.class, "The warehouse entry that goods are withdrawn from")
            .source(ENTRY_SUMMARY)
            .usage("at most 1")
            .alphanumeric(3, 5, "Assoc. Warehouse Entry Filer Code", MANDATORY, WarehouseEntry::filerCode)
            .filler(6, 7)
            .alphanumeric(8, 15, "Assoc. Warehouse Entry Number", MANDATORY, WarehouseEntry::entryNumber)
            .filler(16, 16)
            .alphanumeric(17, 20, "Assoc. Warehouse Entry District/Port", MANDATORY, WarehouseEntry::port)
            .flag(21, ALPHANUMERIC, "Final Warehouse Withdrawal Indicator", CONDITIONAL, 'Y', WarehouseEntry::last)
            .filler(22, 80)
            .build(in -> new WarehouseEntry(in.text(), in.text(), in.text(), in.flag()));

    public static final Layout<Bond> R31 = layout("31", Bond.class, "A bond")
            .source(ENTRY_SUMMARY)
            .usage("up to 2")
            .alphanumeric(3, 3, "Bond Type Code", MANDATORY, Bond::type)
            .codes(BondType.values())
            .alphanumeric(4, 4, "Bond Designation Type Code", MANDATORY, Bond::designation)
            .note("B basic, A additional, U substitution, E superseding")
            .alphanumeric(5, 5, "Continuous Bond Indicator", CONDITIONAL, Bond::continuousIndicator)
            .note("Y superseding, S substitution")
            .alphanumeric(6, 8, "Surety Company Code", MANDATORY, Bond::surety)
            .spacedDigits(9, 18, "Single Transaction Bond Amount", CONDITIONAL, Bond::amount)
            .note("whole USD")
            .alphanumeric(19, 28, "STB Producer Account Number", OPTIONAL, Bond::producerAccount)
            .filler(29, 80)
            .build(in -> new Bond(in.text(), in.text(), in.text(), in.text(), in.optionalNumber(), in.text()));

    private SummaryHeaderRecords() {}

    /** Every one of them, in the order of the chapter. */
    public static List<Layout<?>> layouts() {
        return List.of(R10, R11, R20, SE13, R21, R22, R23, R30, R31);
    }

    private static SummaryHeader header(FieldReader in) {
        return new SummaryHeader(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.flag(),
                in.flag(),
                in.flag(),
                in.flag(),
                in.flag(),
                in.text(),
                in.flag(),
                in.text(),
                in.flag(),
                in.text(),
                in.text(),
                in.optionalDate(),
                in.text(),
                in.text(),
                in.text(),
                in.flag(),
                in.flag(),
                in.flag(),
                in.text(),
                in.flag(),
                in.flag());
    }
}
