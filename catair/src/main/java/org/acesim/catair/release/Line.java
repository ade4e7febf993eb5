package org.acesim.catair.release;

import java.util.List;

/** A line with its own parties and its tariff numbers. */
public record Line(LineItem item, List<Party> parties, List<Tariff> tariffs) {
    public Line {
        parties = List.copyOf(parties);
        tariffs = List.copyOf(tariffs);
    }
}
