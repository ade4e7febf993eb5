package org.acesim.gateway.filing.release;

import static org.acesim.gateway.filing.release.ReleaseText.raised;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acesim.catair.code.AddressQualifier;
import org.acesim.catair.code.PartyCode;
import org.acesim.catair.release.Address;
import org.acesim.catair.release.City;
import org.acesim.catair.release.Party;
import org.acesim.catair.release.PartyName;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.Filing.Identifier;
import org.acesim.gateway.filing.Filing.Parties;
import org.jspecify.annotations.Nullable;

/** Parties of a filing as SE30, SE35 and SE36 records, and back. */
final class ReleaseParties {

    private static final String UNSTRUCTURED = AddressQualifier.UNSTRUCTURED.code();

    private ReleaseParties() {}

    static List<Party> of(Parties parties) {
        return Stream.of(
                        party(PartyCode.SELLER, parties.seller()),
                        party(PartyCode.CONSIGNEE, parties.consignee()),
                        party(PartyCode.BUYER, parties.buyer()),
                        party(PartyCode.MANUFACTURER, parties.manufacturer()),
                        party(PartyCode.SHIP_TO, parties.shipTo()))
                .filter(Objects::nonNull)
                .toList();
    }

    static Parties parties(List<Party> records) {
        return new Parties(
                find(records, PartyCode.SELLER),
                find(records, PartyCode.CONSIGNEE),
                find(records, PartyCode.BUYER),
                find(records, PartyCode.MANUFACTURER),
                find(records, PartyCode.SHIP_TO));
    }

    private static @Nullable Party party(PartyCode code, Filing.@Nullable Party party) {
        if (party == null) {
            return null;
        }
        Identifier identifier = party.identifier();
        PartyName name = new PartyName(
                code.code(),
                raised(party.name()),
                identifier == null ? "" : raised(identifier.qualifier()),
                identifier == null ? "" : raised(identifier.number()));
        City city = new City(
                raised(party.city()), raised(party.region()), raised(party.postalCode()), raised(party.country()));
        boolean noCity = city.equals(new City("", "", "", ""));
        return new Party(name, addresses(party.street()), noCity ? null : city);
    }

    /** Two parts of the street a record. */
    private static List<Address> addresses(@Nullable String street) {
        List<String> parts = ReleaseText.addressParts(street);
        List<Address> addresses = new ArrayList<>();
        for (int i = 0; i < parts.size(); i += 2) {
            boolean second = i + 1 < parts.size();
            addresses.add(new Address(
                    UNSTRUCTURED, parts.get(i), second ? UNSTRUCTURED : "", second ? parts.get(i + 1) : ""));
        }
        return addresses;
    }

    private static Filing.@Nullable Party find(List<Party> records, PartyCode code) {
        return records.stream()
                .filter(party -> party.name().code().equals(code.code()))
                .findFirst()
                .map(ReleaseParties::party)
                .orElse(null);
    }

    private static Filing.Party party(Party party) {
        PartyName name = party.name();
        City city = party.city();
        String street = party.addresses().stream()
                .flatMap(address -> Stream.of(address.text1(), address.text2()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Filing.Party(
                stated(name.name()),
                stated(street),
                city == null ? null : stated(city.city()),
                city == null ? null : stated(city.region()),
                city == null ? null : stated(city.postalCode()),
                city == null ? null : stated(city.country()),
                identifier(name.idQualifier(), name.id()));
    }

    static @Nullable Identifier identifier(String qualifier, String number) {
        return qualifier.isEmpty() && number.isEmpty() ? null : new Identifier(stated(qualifier), stated(number));
    }

    static @Nullable String stated(String text) {
        return text.isEmpty() ? null : text;
    }
}
