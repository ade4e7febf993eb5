package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.acesim.customs.duty.Cents;
import org.acesim.customs.duty.Fee;
import org.acesim.customs.duty.Layer;

/**
 * What one line owes.
 *
 * @param number the line's number in the entry
 * @param hts the tariff number's digits
 * @param origin the country of origin
 * @param value in whole USD
 * @param duties the base rate, then the duties of chapter 99, each with its heading
 * @param taxes internal revenue taxes; the heading is the accounting class
 * @param fees what the line adds to the fees reckoned by line, before the least and the most of the entry
 */
public record AssessedLine(
        int number,
        String hts,
        String origin,
        BigDecimal value,
        List<Layer> duties,
        List<Layer> taxes,
        List<Fee> fees) {

    /** Keeps its own copies of the lists. */
    public AssessedLine {
        duties = List.copyOf(duties);
        taxes = List.copyOf(taxes);
        fees = List.copyOf(fees);
    }

    /** The sum of the duties that apply. */
    public BigDecimal duty() {
        return sum(duties);
    }

    /** The sum of the taxes that apply. */
    public BigDecimal tax() {
        return sum(taxes);
    }

    private static BigDecimal sum(List<Layer> layers) {
        return layers.stream().map(Layer::amount).reduce(Cents.ZERO, BigDecimal::add);
    }
}
