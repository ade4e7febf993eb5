package org.acesim.catair.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A party of the entry (SE30, SE35, SE36) or of a line (SE50, SE55, SE56). */
public record Party(
        PartyName name, List<Address> addresses, @Nullable City city) {
    public Party {
        addresses = List.copyOf(addresses);
    }
}
