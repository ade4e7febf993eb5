package org.acesim.customs.tariff;

import java.util.List;
import java.util.Map;

/**
 * A ten-digit statistical number of the tariff.
 *
 * @param number its ten digits, without dots
 * @param general the rate of column 1, general
 * @param special the rates of column 1 for those who claim a program, by its symbol (HTSUS general note 3(c))
 * @param column2 the rate for origins without normal trade relations (HTSUS general note 3(b))
 * @param units the units that its quantities are reported in, as ABI codes (ACE CATAIR Appendix C)
 */
public record TariffNumber(String number, Rate general, Map<String, Rate> special, Rate column2, List<String> units) {

    /** Refuses what is not ten digits. */
    public TariffNumber {
        if (!isTenDigits(number)) {
            throw new IllegalArgumentException("not a ten-digit number: " + number);
        }
        special = Map.copyOf(special);
        units = List.copyOf(units);
    }

    private static boolean isTenDigits(String text) {
        return text.length() == 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
