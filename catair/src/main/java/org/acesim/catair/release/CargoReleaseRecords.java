package org.acesim.catair.release;

import static org.acesim.catair.layout.Chapter.CARGO_RELEASE;
import static org.acesim.catair.layout.FieldClass.ALPHANUMERIC;
import static org.acesim.catair.layout.FieldClass.DIGITS;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;
import static org.acesim.catair.layout.Status.OPTIONAL;

import java.util.List;
import org.acesim.catair.code.BillType;
import org.acesim.catair.code.BondType;
import org.acesim.catair.code.CancellationReason;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.code.EntryType;
import org.acesim.catair.code.ModeOfTransport;
import org.acesim.catair.code.ReferenceQualifier;
import org.acesim.catair.code.ReleaseCondition;
import org.acesim.catair.code.ReleaseMessageType;
import org.acesim.catair.layout.Layout;

/** The records of a cargo release filing but for parties and lines, and of its response. Source: CBP, ACE CATAIR Cargo Release v40. */
public final class CargoReleaseRecords {

    public static final Layout<EntryHeader> SE10 = layout("SE10", EntryHeader.class, "What the entry is")
            .source(CARGO_RELEASE)
            .usage("1, first of the transaction")
            .alphabetic(5, 5, "Action Code", MANDATORY, EntryHeader::action)
            .codes(EntryAction.values())
            .alphanumeric(6, 8, "Entry Filer Code", MANDATORY, EntryHeader::filerCode)
            .note("that of the block")
            .filler(9, 10)
            .alphanumeric(11, 18, "Entry Number", MANDATORY, EntryHeader::entryNumber)
            .note("7 digits and the check digit")
            .filler(19, 19)
            .alphanumeric(20, 21, "Entry Type", MANDATORY, EntryHeader::entryType)
            .codes(EntryType.values())
            .alphanumeric(22, 24, "Importer of Record Type", CONDITIONAL, EntryHeader::importerType)
            .note("EI, ANI, 34; not on type 86 without agency data")
            .keyboard(25, 36, "Importer of Record", CONDITIONAL, EntryHeader::importerNumber)
            .alphanumeric(37, 38, "Mode of Transportation", CONDITIONAL, EntryHeader::modeOfTransport)
            .codes(ModeOfTransport.values())
            .digitCode(39, 39, "Bond Type Code", MANDATORY, EntryHeader::bondType)
            .codes(BondType.values())
            .digits(40, 49, "Estimated Entry Value", MANDATORY, EntryHeader::value)
            .note("whole USD")
            .alphanumeric(50, 54, "Planned Port of Entry", CONDITIONAL, EntryHeader::portOfEntry)
            .note("Schedule D, left-justified")
            .alphanumeric(55, 55, "Split Shipment Release Code", OPTIONAL, EntryHeader::splitRelease)
            .note("1 hold all, 2 incremental")
            .alphanumeric(56, 60, "Port of Unlading", CONDITIONAL, EntryHeader::portOfUnlading)
            .filler(61, 80)
            .build(in -> new EntryHeader(
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.number(),
                    in.text(),
                    in.text(),
                    in.text()));

    public static final Layout<Movement> SE11 = layout("SE11", Movement.class, "Where the goods are, and how they came")
            .source(CARGO_RELEASE)
            .usage("at most 1")
            .keyboard(5, 5, "Entry Date Election Code", CONDITIONAL, Movement::dateElection)
            .note("W weekly entry of a zone, on type 06")
            .date(6, 11, "Elected Entry Date", CONDITIONAL, Movement::electedDate)
            .note("today, or up to 7 days ahead")
            .alphanumeric(12, 15, "Location of Goods", CONDITIONAL, Movement::location)
            .note("FIRMS")
            .alphanumeric(16, 19, "Elected Exam Site", OPTIONAL, Movement::examSite)
            .note("FIRMS")
            .keyboard(20, 39, "Conveyance Name or FTZ ID", CONDITIONAL, Movement::conveyance)
            .keyboard(40, 44, "Voyage/Flight/Trip", CONDITIONAL, Movement::voyage)
            .alphanumeric(45, 64, "General Order Number", OPTIONAL, Movement::generalOrder)
            .alphanumeric(65, 68, "CBP Bonded Warehouse", CONDITIONAL, Movement::warehouse)
            .note("FIRMS, on types 21 and 22")
            .alphanumeric(69, 71, "Originating Whse Entry Filer Code", CONDITIONAL, Movement::warehouseFilerCode)
            .note("on type 22")
            .alphanumeric(72, 79, "Originating Whse Entry Number", CONDITIONAL, Movement::warehouseEntryNumber)
            .note("on type 22")
            .keyboard(80, 80, "Immediate Delivery Indicator", CONDITIONAL, Movement::immediateDelivery)
            .note("Y or N; blank is N")
            .build(in -> new Movement(
                    in.text(),
                    in.optionalDate(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text()));

    public static final Layout<Contact> SE13 = layout("SE13", Contact.class, "Whom CBP may call")
            .source(CARGO_RELEASE)
            .usage("1")
            .alphanumeric(5, 44, "Contact Name", MANDATORY, Contact::name)
            .alphanumeric(45, 59, "Contact Phone", MANDATORY, Contact::phone)
            .alphabetic(60, 61, "Reason Code", CONDITIONAL, Contact::cancellationReason)
            .accepts(ALPHANUMERIC)
            .note("when the entry is cancelled")
            .codes(CancellationReason.values())
            .flag(62, DIGITS, "Multiple Cargo Dispositions Indicator", OPTIONAL, '1', Contact::multipleDispositions)
            .flag(63, DIGITS, "DIS Indicator", OPTIONAL, '1', Contact::documents)
            .flag(64, DIGITS, "Split Shipment Indicator", OPTIONAL, '1', Contact::splitShipment)
            .filler(65, 80)
            .build(in -> new Contact(in.text(), in.text(), in.text(), in.flag(), in.flag(), in.flag()));

    public static final Layout<Bill> SE15 = layout("SE15", Bill.class, "A bill of lading")
            .source(CARGO_RELEASE)
            .usage("up to 3 in a grouping: in-bond, master, house; up to 999 groupings")
            .alphabetic(5, 5, "Bill Type Indicator", MANDATORY, Bill::type)
            .codes(BillType.values())
            .alphanumeric(6, 9, "Issuer Code (SCAC)", CONDITIONAL, Bill::issuer)
            .note("blank for in-bond and air")
            .keyboard(10, 59, "Bill of Lading Number", MANDATORY, Bill::number)
            .digits(60, 67, "Quantity", CONDITIONAL, Bill::quantity)
            .note("of the lowest level")
            .filler(68, 72)
            .keyboard(73, 73, "Non-AMS Indicator", MANDATORY, Bill::nonAms)
            .note("Y or N; blank is N")
            .mayBeBlank()
            .filler(74, 80)
            .build(in -> new Bill(in.text(), in.text(), in.text(), in.optionalNumber(), in.text()));

    public static final Layout<Conveyance> SE16 = layout("SE16", Conveyance.class, "What carried a bill")
            .source(CARGO_RELEASE)
            .usage("up to 99 after an SE15; needed when the bill is non-AMS")
            .alphanumeric(5, 8, "Carrier Code", MANDATORY, Conveyance::carrier)
            .keyboard(9, 13, "Voyage/Flight/Trip", MANDATORY, Conveyance::voyage)
            .date(14, 19, "Date of Arrival", MANDATORY, Conveyance::arrival)
            .digits(20, 27, "Quantity", MANDATORY, Conveyance::quantity)
            .keyboard(28, 32, "Unit of Measure", OPTIONAL, Conveyance::unit)
            .keyboard(33, 52, "Conveyance Name", CONDITIONAL, Conveyance::name)
            .filler(53, 80)
            .build(in -> new Conveyance(in.text(), in.text(), in.date(), in.number(), in.text(), in.text()));

    public static final Layout<Equipment> SE17 = layout("SE17", Equipment.class, "A container or trailer under a bill")
            .source(CARGO_RELEASE)
            .usage("up to 99 after an SE15")
            .alphanumeric(5, 24, "Equipment Number", MANDATORY, Equipment::number)
            .filler(25, 80)
            .build(in -> new Equipment(in.text()));

    public static final Layout<Reference> SE20 = layout("SE20", Reference.class, "A reference of the filer")
            .source(CARGO_RELEASE)
            .usage("up to 99")
            .alphanumeric(5, 7, "Reference Identifier Qualifier", MANDATORY, Reference::qualifier)
            .codes(ReferenceQualifier.values())
            .keyboard(8, 57, "Reference Identifier", MANDATORY, Reference::value)
            .filler(58, 80)
            .build(in -> new Reference(in.text(), in.text()));

    public static final Layout<ReleaseMessage> SE90 = layout("SE90", ReleaseMessage.class, "What CBP says of it")
            .source(CARGO_RELEASE)
            .usage("up to 9 after each echoed record, and 1 for the whole")
            .alphanumeric(5, 6, "Message Type Code", MANDATORY, ReleaseMessage::type)
            .codes(ReleaseMessageType.values())
            .alphanumeric(7, 9, "Message Identifier (Condition) Code", CONDITIONAL, ReleaseMessage::code)
            .codes(ReleaseCondition.values())
            .keyboard(10, 49, "Narrative Message Text", MANDATORY, ReleaseMessage::text)
            .filler(50, 80)
            .build(in -> new ReleaseMessage(in.text(), in.text(), in.text()));

    private CargoReleaseRecords() {}

    /** Every layout of filing and response, those of parties and lines too, in the order of the chapter. */
    public static List<Layout<?>> layouts() {
        return List.of(
                SE10,
                SE11,
                SE13,
                SE15,
                SE16,
                SE17,
                SE20,
                CargoReleasePartyRecords.SE30,
                CargoReleasePartyRecords.SE31,
                CargoReleasePartyRecords.SE35,
                CargoReleasePartyRecords.SE36,
                CargoReleaseLineRecords.SE40,
                CargoReleaseLineRecords.SE41,
                CargoReleasePartyRecords.SE50,
                CargoReleasePartyRecords.SE51,
                CargoReleasePartyRecords.SE55,
                CargoReleasePartyRecords.SE56,
                CargoReleaseLineRecords.SE60,
                CargoReleaseLineRecords.SE61,
                SE90);
    }
}
