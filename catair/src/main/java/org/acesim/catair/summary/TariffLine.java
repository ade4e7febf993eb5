package org.acesim.catair.summary;

import java.math.BigDecimal;
import java.util.List;
import org.acesim.catair.layout.Slots;
import org.jspecify.annotations.Nullable;

/**
 * A tariff number of a line, with its duty and value (50).
 *
 * @param duty US dollars and cents
 * @param value whole US dollars
 * @param quantities up to three, in the units of the tariff
 */
public record TariffLine(String hts, BigDecimal duty, long value, List<Quantity> quantities) {

    static final int MOST_QUANTITIES = 3;

    /** How much, with two decimals, in a unit of the tariff. */
    public record Quantity(@Nullable BigDecimal amount, String unit) {

        /** An unused place of a record. */
        public static final Quantity NONE = new Quantity(null, "");
    }

    public TariffLine {
        quantities = Slots.filled(MOST_QUANTITIES, Quantity.NONE, quantities);
    }

    Quantity quantity(int number) {
        return Slots.slot(quantities, number, Quantity.NONE);
    }
}
