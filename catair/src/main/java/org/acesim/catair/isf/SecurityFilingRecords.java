package org.acesim.catair.isf;

import static org.acesim.catair.layout.Chapter.CARGO_RELEASE;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;
import static org.acesim.catair.layout.Status.OPTIONAL;

import java.util.List;
import org.acesim.catair.code.AddressQualifier;
import org.acesim.catair.code.PartyCode;
import org.acesim.catair.layout.Layout;

/**
 * The security filing (ISF-10) within a cargo release filing. What the entry says already is blank here. Source: CBP, ACE
 * CATAIR Cargo Release v40.
 */
public final class SecurityFilingRecords {

    /** What is filed, for whom (SF10). */
    public record SecurityHeader(
            String submissionType,
            String shipmentType,
            String action,
            String actionReason,
            String importerQualifier,
            String importerNumber,
            String modeOfTransport,
            String transactionNumber,
            String carrier,
            String bondHolder,
            String bondActivity,
            String bondType,
            String countryOfIssuance) {}

    /** A reference (SF20). */
    public record SecurityReference(String qualifier, String value) {}

    /** A container (SF25). */
    public record Container(String description, String initial, long number, String checkDigit, String sizeType) {}

    /** A party (SF30). */
    public record SecurityParty(
            String code, String name, String idQualifier, String id, String country, String dateOfBirth) {}

    /** A further name of a party (SF31). */
    public record FurtherName(String code, String name) {}

    /** Up to two components of a party's street address (SF35). */
    public record SecurityAddress(String qualifier1, String text1, String qualifier2, String text2) {}

    /** City and country of a party (SF36). */
    public record SecurityCity(String city, String region, String postalCode, String country) {}

    public static final Layout<SecurityHeader> SF10 = layout("SF10", SecurityHeader.class, "A security filing")
            .source(CARGO_RELEASE)
            .usage("at most 1, after the lines")
            .digitCode(5, 5, "ISF Submission Type", MANDATORY, SecurityHeader::submissionType)
            .note("1")
            .digitCode(6, 7, "Shipment Type Code", MANDATORY, SecurityHeader::shipmentType)
            .note("01, 02, 04, 07, 09, 10")
            .alphabetic(8, 8, "Action Code", MANDATORY, SecurityHeader::action)
            .note("A, D, R")
            .keyboard(9, 10, "Action Reason Code", CONDITIONAL, SecurityHeader::actionReason)
            .note("CT")
            .keyboard(11, 13, "ISF Importer Number Qualifier", MANDATORY, SecurityHeader::importerQualifier)
            .note("EI, ANI, 34")
            .keyboard(14, 28, "ISF Importer Number", MANDATORY, SecurityHeader::importerNumber)
            .note("that of the SE10")
            .reserved(29, 36)
            .digitCode(37, 38, "Mode of Transportation", OPTIONAL, SecurityHeader::modeOfTransport)
            .note("10, 11")
            .keyboard(39, 53, "ISF Transaction Number", CONDITIONAL, SecurityHeader::transactionNumber)
            .note("blank on an add")
            .alphabetic(54, 57, "SCAC Identifier", OPTIONAL, SecurityHeader::carrier)
            .keyboard(58, 72, "Bond Holder", MANDATORY, SecurityHeader::bondHolder)
            .note("blank here")
            .mayBeBlank()
            .alphanumeric(73, 74, "Bond Activity Code", MANDATORY, SecurityHeader::bondActivity)
            .note("blank here")
            .mayBeBlank()
            .digitCode(75, 75, "Bond Type", MANDATORY, SecurityHeader::bondType)
            .note("blank here")
            .mayBeBlank()
            .filler(76, 78)
            .alphabetic(79, 80, "Country of Issuance", MANDATORY, SecurityHeader::countryOfIssuance)
            .note("blank here")
            .mayBeBlank()
            .build(in -> new SecurityHeader(
                    in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(),
                    in.text(), in.text(), in.text(), in.text()));

    public static final Layout<SecurityReference> SF20 = layout(
                    "SF20", SecurityReference.class, "A reference of the security filing")
            .source(CARGO_RELEASE)
            .alphanumeric(5, 7, "Reference Identifier Qualifier", MANDATORY, SecurityReference::qualifier)
            .note("SBN, V1, CR")
            .keyboard(8, 57, "Reference Identifier", MANDATORY, SecurityReference::value)
            .filler(58, 80)
            .build(in -> new SecurityReference(in.text(), in.text()));

    public static final Layout<Container> SF25 = layout("SF25", Container.class, "A container")
            .source(CARGO_RELEASE)
            .keyboard(5, 6, "Equipment Description Code", MANDATORY, Container::description)
            .alphabetic(7, 10, "Equipment Initial", MANDATORY, Container::initial)
            .digits(11, 25, "Equipment Number", MANDATORY, Container::number)
            .digitCode(26, 26, "Equipment Check Digit", CONDITIONAL, Container::checkDigit)
            .alphanumeric(27, 30, "Equipment Size Type Code", OPTIONAL, Container::sizeType)
            .filler(31, 80)
            .build(in -> new Container(in.text(), in.text(), in.number(), in.text(), in.text()));

    public static final Layout<SecurityParty> SF30 = layout(
                    "SF30", SecurityParty.class, "A party of the security filing")
            .source(CARGO_RELEASE)
            .alphabetic(5, 7, "Entity Code", MANDATORY, SecurityParty::code)
            .codes(PartyCode.values())
            .keyboard(8, 42, "Entity Name", CONDITIONAL, SecurityParty::name)
            .keyboard(43, 45, "Entity Identifier Qualifier", CONDITIONAL, SecurityParty::idQualifier)
            .note("EI, ANI, CIN, 34 for CN; FR for ST")
            .keyboard(46, 65, "Entity Identifier", CONDITIONAL, SecurityParty::id)
            .alphanumeric(66, 67, "Country Code", MANDATORY, SecurityParty::country)
            .note("blank here")
            .mayBeBlank()
            .keyboard(68, 75, "Date of Birth", MANDATORY, SecurityParty::dateOfBirth)
            .note("blank here")
            .mayBeBlank()
            .filler(76, 80)
            .build(in -> new SecurityParty(in.text(), in.text(), in.text(), in.text(), in.text(), in.text()));

    public static final Layout<FurtherName> SF31 = layout("SF31", FurtherName.class, "A further name of a party")
            .source(CARGO_RELEASE)
            .alphabetic(5, 7, "Entity Code", MANDATORY, FurtherName::code)
            .note("ALA, DH, DV, NU, NV, XD")
            .keyboard(8, 42, "Entity Name", MANDATORY, FurtherName::name)
            .filler(43, 80)
            .build(in -> new FurtherName(in.text(), in.text()));

    public static final Layout<SecurityAddress> SF35 = layout(
                    "SF35", SecurityAddress.class, "Address of a party of the security filing")
            .source(CARGO_RELEASE)
            .alphanumeric(5, 6, "Address Component Qualifier 1", MANDATORY, SecurityAddress::qualifier1)
            .codes(AddressQualifier.values())
            .alphanumeric(7, 41, "Address Information 1", MANDATORY, SecurityAddress::text1)
            .alphanumeric(42, 43, "Address Component Qualifier 2", OPTIONAL, SecurityAddress::qualifier2)
            .codes(AddressQualifier.values())
            .alphanumeric(44, 78, "Address Information 2", OPTIONAL, SecurityAddress::text2)
            .filler(79, 80)
            .build(in -> new SecurityAddress(in.text(), in.text(), in.text(), in.text()));

    public static final Layout<SecurityCity> SF36 = layout(
                    "SF36", SecurityCity.class, "City and country of a party of the security filing")
            .source(CARGO_RELEASE)
            .alphanumeric(5, 39, "City Name", MANDATORY, SecurityCity::city)
            .alphanumeric(40, 42, "Country Sub Entity Code", CONDITIONAL, SecurityCity::region)
            .filler(43, 48)
            .alphanumeric(49, 63, "Postal Code", CONDITIONAL, SecurityCity::postalCode)
            .alphabetic(64, 65, "Country Code", MANDATORY, SecurityCity::country)
            .filler(66, 80)
            .build(in -> new SecurityCity(in.text(), in.text(), in.text(), in.text()));

    private SecurityFilingRecords() {}

    /** Every layout of the group, in the order of the chapter. */
    public static List<Layout<?>> layouts() {
        return List.of(SF10, SF20, SF25, SF30, SF31, SF35, SF36);
    }
}
