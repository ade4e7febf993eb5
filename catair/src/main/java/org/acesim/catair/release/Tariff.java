package org.acesim.catair.release;

import java.util.List;
import org.acesim.catair.agency.AgencyGoods;
import org.jspecify.annotations.Nullable;

/**
 * A tariff number of a line (SE60). Numbers of chapter 99 stand first.
 *
 * @param value whole US dollars
 * @param current today's number of goods whose own is no longer active (SE61)
 * @param agencies what partner agencies need to know of the goods
 */
public record Tariff(
        String hts, @Nullable Long value, @Nullable CurrentTariff current, List<AgencyGoods> agencies) {

    public Tariff {
        agencies = List.copyOf(agencies);
    }

    /** A tariff number that no partner agency asks about. */
    public Tariff(String hts, @Nullable Long value) {
        this(hts, value, null, List.of());
    }

    /** The same tariff number, and what follows it. */
    public Tariff with(@Nullable CurrentTariff todaysNumber, List<AgencyGoods> toAgencies) {
        return new Tariff(hts, value, todaysNumber, toAgencies);
    }
}
