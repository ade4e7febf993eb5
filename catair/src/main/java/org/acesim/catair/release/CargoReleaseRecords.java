package org.acesim.catair.release;

import static org.acesim.catair.layout.Chapter.CARGO_RELEASE;
import static org.acesim.catair.layout.FieldClass.ALPHANUMERIC;
import static org.acesim.catair.layout.FieldClass.DIGITS;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;
import static org.acesim.catair.layout.Status.OPTIONAL;

import java.util.List;
import org.acesim.catair.code.AddressQualifier;
import org.acesim.catair.code.BillType;
import org.acesim.catair.code.BondType;
import org.acesim.catair.code.CancellationReason;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.code.ModeOfTransport;
import org.acesim.catair.code.PartyCode;
import org.acesim.catair.code.ReferenceQualifier;
import org.acesim.catair.code.ReleaseCondition;
import org.acesim.catair.layout.Layout;

/** The records of a cargo release filing and of its response. Source: CBP, ACE CATAIR Cargo Release v40. */
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

    public static final Layout<Reference> SE20 = layout("SE20", Reference.class, "A reference of the filer")
            .source(CARGO_RELEASE)
            .usage("up to 99")
            .alphanumeric(5, 7, "Reference Identifier Qualifier", MANDATORY, Reference::qualifier)
            .codes(ReferenceQualifier.values())
            .keyboard(8, 57, "Reference Identifier", MANDATORY, Reference::value)
            .filler(58, 80)
            .build(in -> new Reference(in.text(), in.text()));

    public static final Layout<PartyName> SE30 = layout("SE30", PartyName.class, "A party of the entry")
            .source(CARGO_RELEASE)
            .usage("up to 12, each part once")
            .alphabetic(5, 7, "Entity Code", MANDATORY, PartyName::code)
            .codes(PartyCode.values())
            .keyboard(8, 42, "Entity Name", CONDITIONAL, PartyName::name)
            .keyboard(43, 45, "Entity Identifier Qualifier", CONDITIONAL, PartyName::idQualifier)
            .note("EI, ANI, 34")
            .keyboard(46, 65, "Entity Identifier", CONDITIONAL, PartyName::id)
            .filler(66, 80)
            .build(in -> new PartyName(in.text(), in.text(), in.text(), in.text()));

    public static final Layout<Address> SE35 = layout("SE35", Address.class, "Address of a party of the entry")
            .source(CARGO_RELEASE)
            .usage("up to 3 after SE30")
            .alphanumeric(5, 6, "Address Component Qualifier 1", MANDATORY, Address::qualifier1)
            .codes(AddressQualifier.values())
            .keyboard(7, 41, "Address Information 1", MANDATORY, Address::text1)
            .alphanumeric(42, 43, "Address Component Qualifier 2", OPTIONAL, Address::qualifier2)
            .codes(AddressQualifier.values())
            .keyboard(44, 78, "Address Information 2", OPTIONAL, Address::text2)
            .filler(79, 80)
            .build(in -> new Address(in.text(), in.text(), in.text(), in.text()));

    public static final Layout<City> SE36 = layout("SE36", City.class, "City and country of a party of the entry")
            .source(CARGO_RELEASE)
            .usage("1 after SE30 and its SE35")
            .keyboard(5, 39, "City Name", MANDATORY, City::city)
            .alphanumeric(40, 42, "Country Sub Entity Code", OPTIONAL, City::region)
            .filler(43, 48)
            .keyboard(49, 63, "Postal Code", CONDITIONAL, City::postalCode)
            .alphabetic(64, 65, "Country Code", MANDATORY, City::country)
            .filler(66, 80)
            .build(in -> new City(in.text(), in.text(), in.text(), in.text()));

    public static final Layout<LineItem> SE40 = layout("SE40", LineItem.class, "A line")
            .source(CARGO_RELEASE)
            .usage("1 to 999")
            .digits(5, 7, "Line Item Identifier", MANDATORY, line -> (long) line.number())
            .note("001 and upwards")
            .alphabetic(8, 9, "Country of Origin", MANDATORY, LineItem::origin)
            .filler(10, 10, ALPHANUMERIC, MANDATORY)
            .keyboard(11, 80, "Commercial Invoice Description", OPTIONAL, LineItem::description)
            .build(in -> new LineItem((int) in.number(), in.text(), in.text()));

    public static final Layout<PartyName> SE50 = layout("SE50", PartyName.class, "A party of a line")
            .source(CARGO_RELEASE)
            .usage("up to 11, each part once")
            .alphabetic(5, 7, "Entity Code", MANDATORY, PartyName::code)
            .codes(PartyCode.values())
            .keyboard(8, 42, "Entity Name", CONDITIONAL, PartyName::name)
            .keyboard(43, 45, "Entity Identifier Qualifier", OPTIONAL, PartyName::idQualifier)
            .note("EI, ANI, 34")
            .keyboard(46, 65, "Entity Identifier", OPTIONAL, PartyName::id)
            .filler(66, 80)
            .build(in -> new PartyName(in.text(), in.text(), in.text(), in.text()));

    public static final Layout<Address> SE55 = layout("SE55", Address.class, "Address of a party of a line")
            .source(CARGO_RELEASE)
            .usage("up to 3 after SE50")
            .alphanumeric(5, 6, "Address Component Qualifier 1", MANDATORY, Address::qualifier1)
            .codes(AddressQualifier.values())
            .keyboard(7, 41, "Address Information 1", MANDATORY, Address::text1)
            .alphanumeric(42, 43, "Address Component Qualifier 2", OPTIONAL, Address::qualifier2)
            .codes(AddressQualifier.values())
            .keyboard(44, 78, "Address Information 2", OPTIONAL, Address::text2)
            .filler(79, 80)
            .build(in -> new Address(in.text(), in.text(), in.text(), in.text()));

    public static final Layout<City> SE56 = layout("SE56", City.class, "City and country of a party of a line")
            .source(CARGO_RELEASE)
            .usage("1 after SE50 and its SE55")
            .keyboard(5, 39, "City Name", MANDATORY, City::city)
            .alphanumeric(40, 42, "Country Sub Entity Code", OPTIONAL, City::region)
            .filler(43, 48)
            .keyboard(49, 63, "Postal Code", CONDITIONAL, City::postalCode)
            .alphabetic(64, 65, "Country Code", MANDATORY, City::country)
            .filler(66, 80)
            .build(in -> new City(in.text(), in.text(), in.text(), in.text()));

    public static final Layout<Tariff> SE60 = layout("SE60", Tariff.class, "Tariff number and value of a line")
            .source(CARGO_RELEASE)
            .usage("1 to 32 for each line; numbers of chapter 99 first")
            .alphanumeric(5, 14, "HTS Number", MANDATORY, Tariff::hts)
            .digits(15, 24, "Line Item Value", CONDITIONAL, Tariff::value)
            .note("whole USD")
            .filler(25, 80)
            .build(in -> new Tariff(in.text(), in.optionalNumber()));

    public static final Layout<ReleaseMessage> SE90 = layout("SE90", ReleaseMessage.class, "What CBP says of it")
            .source(CARGO_RELEASE)
            .usage("up to 9 after each echoed record, and 1 for the whole")
            .alphanumeric(5, 6, "Message Type Code", MANDATORY, ReleaseMessage::type)
            .alphanumeric(7, 9, "Message Identifier (Condition) Code", CONDITIONAL, ReleaseMessage::code)
            .codes(ReleaseCondition.values())
            .keyboard(10, 49, "Narrative Message Text", MANDATORY, ReleaseMessage::text)
            .filler(50, 80)
            .build(in -> new ReleaseMessage(in.text(), in.text(), in.text()));

    private CargoReleaseRecords() {}

    /** Every layout of the chapter that is declared, in the order of the chapter. */
    public static List<Layout<?>> layouts() {
        return List.of(SE10, SE13, SE15, SE20, SE30, SE35, SE36, SE40, SE50, SE55, SE56, SE60, SE90);
    }
}
