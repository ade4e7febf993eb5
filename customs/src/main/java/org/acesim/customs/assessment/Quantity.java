package org.acesim.customs.assessment;

import java.math.BigDecimal;

/**
 * How much of the goods there is.
 *
 * @param unit an ABI code (ACE CATAIR Appendix C)
 */
public record Quantity(BigDecimal amount, String unit) {

    /** So many of a unit, such as {@code Quantity.of("5", "DOZ")}. */
    public static Quantity of(String amount, String unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }

    @Override
    public String toString() {
        return amount.stripTrailingZeros().toPlainString() + " " + unit;
    }
}
