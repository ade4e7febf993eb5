package org.acesim.cbp.examine;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.PartyCode;
import org.acesim.catair.code.ReleaseCondition;
import org.acesim.catair.release.EntryHeader;
import org.acesim.catair.release.Party;
import org.acesim.customs.code.Countries;

/** Whom SE30 and SE50 must name, and how (ACE Cargo Release, SE chapter v40). */
final class PartyConditions {
    private static final Set<PartyCode> MAY_BE_IDENTIFIED =
            EnumSet.of(PartyCode.BUYER, PartyCode.SHIP_TO, PartyCode.CONSIGNEE);
    private static final Set<String> IDENTIFIERS = Set.of("EI", "ANI", "34");

    static final List<Condition<?>> TABLE = List.of(
            entry(
                    UnpublishedCondition.CONSIGNEE_MISSING,
                    s -> !s.namesForAllGoods(PartyCode.CONSIGNEE) && !s.isSection321()),
            entry(
                    UnpublishedCondition.CONSIGNEE_MISSING,
                    s -> s.isSection321() && s.headerParties().stream().noneMatch(p -> isConsignee(p.value()))),
            entry(ReleaseCondition.MISSING_SELLER, s -> !s.namesForAllGoods(PartyCode.SELLER)),
            entry(ReleaseCondition.MISSING_BUYER, s -> isDutiableType(s) && !s.namesForAllGoods(PartyCode.BUYER)),
            entry(
                    ReleaseCondition.MISSING_MANUFACTURER,
                    s -> isDutiableType(s) && !s.namesForAllGoods(PartyCode.MANUFACTURER)),
            party(
                    UnpublishedCondition.PARTY_UNKNOWN,
                    (s, party) -> PartyCode.find(party.name().code()).isEmpty()),
            new Condition<>(UnpublishedCondition.PARTY_REPEATED, Subject::repeatedParties, (s, party) -> true),
            new Condition<>(
                    UnpublishedCondition.CONSIGNEE_AT_LINE,
                    Subject::lineParties,
                    (s, party) -> s.isSection321() && isConsignee(party)),
            party(UnpublishedCondition.PARTY_UNNAMED, (s, party) -> !isNamed(party) && !isIdentified(party)),
            party(
                    UnpublishedCondition.PARTY_ADDRESS_MISSING,
                    (s, party) -> isNamed(party) && !isIdentified(party) && !hasAddress(party)),
            party(
                    UnpublishedCondition.PARTY_IDENTIFIER_NOT_ALLOWED,
                    (s, party) -> isIdentified(party) && !mayBeIdentified(party)),
            party(
                    UnpublishedCondition.CONSIGNEE_IDENTIFIER_MISSING,
                    (s, party) -> s.isFormal() && isConsignee(party) && !isIdentified(party)),
            party(
                    UnpublishedCondition.PARTY_COUNTRY_UNKNOWN,
                    (s, party) -> party.city() != null
                            && !Countries.isKnown(party.city().country())));

    private PartyConditions() {}

    private static Condition<EntryHeader> entry(Coded code, Predicate<Subject> met) {
        return new Condition<>(code, Subject::headers, (subject, header) -> met.test(subject));
    }

    private static Condition<Party> party(Coded code, BiPredicate<Subject, Party> met) {
        return new Condition<>(code, Subject::parties, met);
    }

    private static boolean isDutiableType(Subject subject) {
        return subject.isInformal() || subject.isFormal();
    }

    static boolean isConsignee(Party party) {
        return party.name().code().equals(PartyCode.CONSIGNEE.code());
    }

    private static boolean isNamed(Party party) {
        return !party.name().name().isEmpty();
    }

    static boolean isIdentified(Party party) {
        return !party.name().id().isEmpty() || !party.name().idQualifier().isEmpty();
    }

    private static boolean mayBeIdentified(Party party) {
        return PartyCode.find(party.name().code())
                        .filter(MAY_BE_IDENTIFIED::contains)
                        .isPresent()
                && IDENTIFIERS.contains(party.name().idQualifier())
                && !party.name().id().isEmpty();
    }

    private static boolean hasAddress(Party party) {
        return !party.addresses().isEmpty() && party.city() != null;
    }
}
