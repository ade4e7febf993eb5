package org.acesim.catair.release;

import java.util.List;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.layout.RecordSequence;
import org.jspecify.annotations.Nullable;

/**
 * The records of parties: those of the entry and those of a line hold the same under other identifiers. Entry summaries have
 * them too.
 */
public final class PartyGroup {

    /** The parties of the entry. */
    public static final PartyGroup OF_ENTRY = new PartyGroup(
            CargoReleasePartyRecords.SE30,
            CargoReleasePartyRecords.SE31,
            CargoReleasePartyRecords.SE35,
            CargoReleasePartyRecords.SE36,
            12);

    /** The parties of a line. */
    public static final PartyGroup OF_LINE = new PartyGroup(
            CargoReleasePartyRecords.SE50,
            CargoReleasePartyRecords.SE51,
            CargoReleasePartyRecords.SE55,
            CargoReleasePartyRecords.SE56,
            11);

    static final int MOST_ADDRESSES = 3;

    private final Layout<PartyName> names;
    private final Layout<BusinessIdentifier> identifiers;
    private final Layout<Address> addresses;
    private final Layout<City> cities;
    private final int most;

    private PartyGroup(
            Layout<PartyName> names,
            Layout<BusinessIdentifier> identifiers,
            Layout<Address> addresses,
            Layout<City> cities,
            int most) {
        this.names = names;
        this.identifiers = identifiers;
        this.addresses = addresses;
        this.cities = cities;
        this.most = most;
    }

    /** The layouts, in the order of the chapter. */
    public List<Layout<?>> layouts() {
        return List.of(names, identifiers, addresses, cities);
    }

    /**
     * Reads the parties that stand next.
     *
     * @param mostIdentifiers of one party: chapters differ
     */
    public List<Party> read(RecordSequence in, int mostIdentifiers) {
        return in.groups(names, 0, most, () -> party(in, mostIdentifiers));
    }

    /** Adds the records of parties. */
    public void write(List<Party> parties, RecordList out, int mostIdentifiers) {
        out.limit(names, parties, most);
        for (Party party : parties) {
            out.one(names, party.name())
                    .many(identifiers, party.identifiers(), mostIdentifiers)
                    .many(addresses, party.addresses(), MOST_ADDRESSES)
                    .optional(cities, party.city());
        }
    }

    private @Nullable Party party(RecordSequence in, int mostIdentifiers) {
        PartyName name = in.one(names);
        List<BusinessIdentifier> known = in.many(identifiers, mostIdentifiers);
        List<Address> streets = in.many(addresses, MOST_ADDRESSES);
        City city = in.optional(cities);
        return name == null ? null : new Party(name, known, streets, city);
    }
}
