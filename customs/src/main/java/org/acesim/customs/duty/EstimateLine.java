package org.acesim.customs.duty;

/**
 * Goods of one tariff number.
 *
 * @param number the line's number in the entry
 * @param hts the tariff number, with or without dots
 * @param origin the country of origin, two letters
 * @param value in whole USD
 */
public record EstimateLine(int number, String hts, String origin, long value) {

    /** Refuses a negative value. */
    public EstimateLine {
        if (value < 0) {
            throw new IllegalArgumentException("line %d has the value %d".formatted(number, value));
        }
    }
}
