package org.acesim.cbp.examine;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.acesim.catair.code.BondType;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.ModeOfTransport;
import org.acesim.catair.code.ReferenceQualifier;
import org.acesim.catair.code.ReleaseCondition;
import org.acesim.catair.own.SimulatorCondition;
import org.acesim.catair.release.EntryHeader;
import org.acesim.customs.regime.Regimes;

/** What SE10 and SE13 must say of an entry (ACE Cargo Release, SE chapter v40). */
final class HeaderConditions {
    /** Mail, hand-carried goods and pipelines. */
    private static final Set<ModeOfTransport> NAMES_PORT_OF_UNLADING =
            EnumSet.of(ModeOfTransport.MAIL, ModeOfTransport.HAND_CARRIED, ModeOfTransport.FIXED);

    /** Types that CBP takes in SE10 and this simulator does not. */
    private static final Set<String> OTHER_TYPES = Set.of("02", "03", "06", "07", "12", "21", "22", "23", "52");

    /** The forms of an importer number: employer (IRS), assigned by CBP, social security. */
    private static final Map<String, Pattern> IMPORTER_NUMBERS = Map.of(
            "EI", Pattern.compile("[0-9]{2}-[0-9]{7}([A-Z0-9]{2})?"),
            "ANI", Pattern.compile("[0-9]{6}-[0-9]{5}"),
            "34", Pattern.compile("[0-9]{3}-[0-9]{2}-[0-9]{4}"));

    private static final Pattern PORT = Pattern.compile("[0-9]{4}");

    static final List<Condition<?>> TABLE = List.of(
            header(ReleaseCondition.INVALID_ENTRY_TYPE, s -> !isSimulatedType(s) && !isOtherType(s)),
            header(UnpublishedCondition.ENTRY_TYPE_NOT_SIMULATED, HeaderConditions::isOtherType),
            header(
                    UnpublishedCondition.TYPE_86_NOT_IN_FORCE,
                    s -> s.isSection321() && !s.regime().type86()),
            header(
                    ReleaseCondition.MISSING_IMPORTER_TYPE,
                    s -> needsImporter(s) && s.header().importerType().isEmpty()),
            header(ReleaseCondition.INVALID_IMPORTER_TYPE, s -> hasUnknownImporterType(s.header())),
            header(
                    ReleaseCondition.MISSING_IMPORTER,
                    s -> needsImporter(s) && s.header().importerNumber().isEmpty()),
            header(ReleaseCondition.IMPORTER_NOT_ON_FILE, s -> hasMalformedImporter(s.header())),
            header(
                    UnpublishedCondition.MODE_MISSING,
                    s -> s.header().modeOfTransport().isEmpty()),
            header(UnpublishedCondition.MODE_UNKNOWN, s -> hasUnknownMode(s.header())),
            header(
                    UnpublishedCondition.BOND_TYPE_UNKNOWN,
                    s -> BondType.find(s.header().bondType()).isEmpty()),
            header(
                    UnpublishedCondition.BOND_NOT_USED,
                    s -> s.isSection321()
                            && (isBond(s, BondType.CONTINUOUS) || isBond(s, BondType.SINGLE_TRANSACTION))),
            header(UnpublishedCondition.BOND_REQUIRED, s -> s.isFormal() && isBond(s, BondType.NONE)),
            header(
                    UnpublishedCondition.BOND_DETAILS_MISSING,
                    s -> isBond(s, BondType.SINGLE_TRANSACTION)
                            && !(s.refersTo(ReferenceQualifier.SURETY) && s.refersTo(ReferenceQualifier.BOND_AMOUNT))),
            header(ReleaseCondition.INVALID_SHIPMENT_VALUE, s -> s.header().value() == 0),
            header(
                    SimulatorCondition.SECTION_321_VALUE_EXCEEDED,
                    s -> s.isSection321()
                            && s.regime().type86()
                            && s.header().value() > s.regime().deMinimisUsd()),
            header(
                    SimulatorCondition.INFORMAL_VALUE_EXCEEDED,
                    s -> s.isInformal() && s.header().value() > Regimes.INFORMAL_LIMIT),
            header(
                    ReleaseCondition.ENTRY_VALUE_BELOW_LINES,
                    s -> s.everyLineHasValue() && s.header().value() < s.sumOfLines()),
            header(
                    UnpublishedCondition.VALUE_ABOVE_LINES,
                    s -> s.everyLineHasValue() && s.header().value() > s.sumOfLines()),
            header(
                    UnpublishedCondition.PORT_MISSING,
                    s -> s.isSection321() && s.header().portOfEntry().isEmpty()),
            header(
                    UnpublishedCondition.PORT_MALFORMED,
                    s -> isMalformedPort(s.header().portOfEntry())
                            || isMalformedPort(s.header().portOfUnlading())),
            header(
                    UnpublishedCondition.UNLADING_MISSING,
                    s -> s.movesBy(NAMES_PORT_OF_UNLADING)
                            && s.header().portOfUnlading().isEmpty()),
            header(UnpublishedCondition.SPLIT_RELEASE_UNKNOWN, s -> !Set.of("", "1", "2")
                    .contains(s.header().splitRelease())),
            new Condition<>(
                    UnpublishedCondition.DOCUMENT_REFERENCE_MISSING,
                    Subject::contacts,
                    (s, contact) -> contact.documents() && !s.refersTo(ReferenceQualifier.DOCUMENTS)));

    private HeaderConditions() {}

    private static Condition<EntryHeader> header(Coded code, Predicate<Subject> met) {
        return new Condition<>(code, Subject::headers, (subject, header) -> met.test(subject));
    }

    private static boolean isSimulatedType(Subject subject) {
        return subject.isSection321() || subject.isInformal() || subject.isFormal();
    }

    private static boolean isOtherType(Subject subject) {
        return OTHER_TYPES.contains(subject.header().entryType());
    }

    private static boolean needsImporter(Subject subject) {
        return subject.isInformal() || subject.isFormal();
    }

    private static boolean hasUnknownImporterType(EntryHeader header) {
        return !header.importerType().isEmpty() && !IMPORTER_NUMBERS.containsKey(header.importerType());
    }

    // Any well-formed number is on file at this CBP.
    private static boolean hasMalformedImporter(EntryHeader header) {
        Pattern form = IMPORTER_NUMBERS.get(header.importerType());
        return form != null
                && !header.importerNumber().isEmpty()
                && !form.matcher(header.importerNumber()).matches();
    }

    private static boolean hasUnknownMode(EntryHeader header) {
        return !header.modeOfTransport().isEmpty()
                && ModeOfTransport.find(header.modeOfTransport()).isEmpty();
    }

    private static boolean isBond(Subject subject, BondType type) {
        return subject.header().bondType().equals(type.code());
    }

    private static boolean isMalformedPort(String port) {
        return !port.isEmpty() && !PORT.matcher(port).matches();
    }
}
