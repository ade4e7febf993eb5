package org.acesim.catair.release;

import static org.acesim.catair.layout.Chapter.CARGO_RELEASE;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;
import static org.acesim.catair.layout.Status.OPTIONAL;

import org.acesim.catair.code.AddressQualifier;
import org.acesim.catair.code.PartyCode;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.Status;

/**
 * The records of a party: those of the entry's parties, and the same under other identifiers for those of a line. Source: CBP,
 * ACE CATAIR Cargo Release v40.
 */
public final class CargoReleasePartyRecords {

    public static final Layout<PartyName> SE30 =
            name("SE30", "A party of the entry", "up to 12, each part once", CONDITIONAL);
    public static final Layout<BusinessIdentifier> SE31 =
            identifier("SE31", "Global business identifier of a party of the entry");
    public static final Layout<Address> SE35 = address("SE35", "Address of a party of the entry");
    public static final Layout<City> SE36 = city("SE36", "City and country of a party of the entry");

    public static final Layout<PartyName> SE50 =
            name("SE50", "A party of a line", "up to 11, each part once", OPTIONAL);
    public static final Layout<BusinessIdentifier> SE51 =
            identifier("SE51", "Global business identifier of a party of a line");
    public static final Layout<Address> SE55 = address("SE55", "Address of a party of a line");
    public static final Layout<City> SE56 = city("SE56", "City and country of a party of a line");

    private CargoReleasePartyRecords() {}

    private static Layout<PartyName> name(String id, String title, String usage, Status statusOfIdentifier) {
        return layout(id, PartyName.class, title)
                .source(CARGO_RELEASE)
                .usage(usage)
                .alphabetic(5, 7, "Entity Code", MANDATORY, PartyName::code)
                .codes(PartyCode.values())
                .keyboard(8, 42, "Entity Name", CONDITIONAL, PartyName::name)
                .keyboard(43, 45, "Entity Identifier Qualifier", statusOfIdentifier, PartyName::idQualifier)
                .note("EI, ANI, 34")
                .keyboard(46, 65, "Entity Identifier", statusOfIdentifier, PartyName::id)
                .filler(66, 80)
                .build(in -> new PartyName(in.text(), in.text(), in.text(), in.text()));
    }

    private static Layout<BusinessIdentifier> identifier(String id, String title) {
        return layout(id, BusinessIdentifier.class, title)
                .source(CARGO_RELEASE)
                .usage("up to 3 after the name")
                .alphabetic(5, 8, "GBI Identifier Qualifier", MANDATORY, BusinessIdentifier::qualifier)
                .note("LEI, GLN, DUNS")
                .alphanumeric(9, 28, "GBI Identifier", MANDATORY, BusinessIdentifier::id)
                .filler(29, 80)
                .build(in -> new BusinessIdentifier(in.text(), in.text()));
    }

    private static Layout<Address> address(String id, String title) {
        return layout(id, Address.class, title)
                .source(CARGO_RELEASE)
                .usage("up to 3 after the name")
                .alphanumeric(5, 6, "Address Component Qualifier 1", MANDATORY, Address::qualifier1)
                .codes(AddressQualifier.values())
                .keyboard(7, 41, "Address Information 1", MANDATORY, Address::text1)
                .alphanumeric(42, 43, "Address Component Qualifier 2", OPTIONAL, Address::qualifier2)
                .codes(AddressQualifier.values())
                .keyboard(44, 78, "Address Information 2", OPTIONAL, Address::text2)
                .filler(79, 80)
                .build(in -> new Address(in.text(), in.text(), in.text(), in.text()));
    }

    private static Layout<City> city(String id, String title) {
        return layout(id, City.class, title)
                .source(CARGO_RELEASE)
                .usage("1, last of the party")
                .keyboard(5, 39, "City Name", MANDATORY, City::city)
                .alphanumeric(40, 42, "Country Sub Entity Code", OPTIONAL, City::region)
                .note("ISO 3166-2, without the country")
                .filler(43, 48)
                .keyboard(49, 63, "Postal Code", CONDITIONAL, City::postalCode)
                .alphabetic(64, 65, "Country Code", MANDATORY, City::country)
                .filler(66, 80)
                .build(in -> new City(in.text(), in.text(), in.text(), in.text()));
    }
}
