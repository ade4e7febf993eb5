package org.acesim.customs.tariff;

import java.util.List;

/**
 * A ten-digit statistical number of the tariff.
 *
 * @param number its ten digits, without dots
 * @param general the rate of column 1, general
 * @param column2 the rate for origins without normal trade relations (HTSUS general note 3(b))
 * @param units the units that its quantities are reported in, as ABI codes (ACE CATAIR Appendix C)
 */
public record TariffNumber(String number, Rate general, Rate column2, List<String> units) {

    /** Refuses what is not ten digits. */
    public TariffNumber {
        if (!number.matches("\\d{10}")) {
            throw new IllegalArgumentException("not a ten-digit number: " + number);
        }
        units = List.copyOf(units);
    }
}
