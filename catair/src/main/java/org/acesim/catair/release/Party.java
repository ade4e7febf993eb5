package org.acesim.catair.release;

import java.util.List;
import org.acesim.catair.layout.Layout;
import org.jspecify.annotations.Nullable;

/** A party of the entry (SE30, SE35, SE36) or of a line (SE50, SE55, SE56). */
public record Party(
        PartyName name, List<Address> addresses, @Nullable City city) {
    public Party {
        addresses = List.copyOf(addresses);
    }

    void write(List<String> records, Layout<PartyName> names, Layout<Address> streets, Layout<City> cities) {
        records.add(names.write(name));
        addresses.forEach(address -> records.add(streets.write(address)));
        if (city != null) {
            records.add(cities.write(city));
        }
    }
}
