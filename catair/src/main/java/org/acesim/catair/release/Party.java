package org.acesim.catair.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A party of the entry (SE30, SE31, SE35, SE36) or of a line (SE50, SE51, SE55, SE56). */
public record Party(
        PartyName name,
        List<BusinessIdentifier> identifiers,
        List<Address> addresses,
        @Nullable City city) {

    public Party {
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
    }

    /** A party without global business identifiers. */
    public Party(PartyName name, List<Address> addresses, @Nullable City city) {
        this(name, List.of(), addresses, city);
    }
}
