package org.acesim.customs.duty;

import java.math.BigDecimal;
import java.util.List;

/**
 * The duty on one line, layer by layer.
 *
 * @param number the line's number in the entry
 * @param hts the tariff number, as it was asked for
 * @param origin the country of origin
 * @param value in whole USD
 */
public record LineEstimate(int number, String hts, String origin, long value, List<Layer> layers) {

    /** Keeps its own copy of the layers. */
    public LineEstimate {
        layers = List.copyOf(layers);
    }

    /** The sum of the layers that apply. */
    public BigDecimal duty() {
        return layers.stream().map(Layer::amount).reduce(Cents.ZERO, BigDecimal::add);
    }

    /** Whether a layer had to be left out, so that the duty may be higher. */
    public boolean leavesSomethingOut() {
        return !layers.stream().allMatch(Layer::applied);
    }
}
