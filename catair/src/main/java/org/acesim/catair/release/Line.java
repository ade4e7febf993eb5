package org.acesim.catair.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line with its own parties and its tariff numbers.
 *
 * @param zone of goods from a foreign trade zone
 */
public record Line(LineItem item, @Nullable ZoneGoods zone, List<Party> parties, List<Tariff> tariffs) {

    public Line {
        parties = List.copyOf(parties);
        tariffs = List.copyOf(tariffs);
    }

    /** A line of goods that come from no foreign trade zone. */
    public Line(LineItem item, List<Party> parties, List<Tariff> tariffs) {
        this(item, null, parties, tariffs);
    }

    /** The same line with other parties. */
    public Line with(List<Party> others) {
        return new Line(item, zone, others, tariffs);
    }
}
