package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * Goods of one tariff number.
 *
 * @param number the line's number in the entry
 * @param hts the tariff number, with or without dots
 * @param origin the country of origin, two letters
 * @param value in USD, at most two decimals
 * @param quantities in the tariff's units, in their order
 * @param claim the symbol of the special program that is claimed; blank for none
 * @param chapter99 headings of chapter 99 that the filer declares, with or without dots
 */
public record AssessmentLine(
        int number,
        String hts,
        String origin,
        BigDecimal value,
        List<Quantity> quantities,
        String claim,
        List<String> chapter99) {

    /** Keeps its own copies of the lists. */
    public AssessmentLine {
        quantities = List.copyOf(quantities);
        chapter99 = List.copyOf(chapter99);
    }

    /** A line that claims and declares nothing. */
    public AssessmentLine(int number, String hts, String origin, BigDecimal value, List<Quantity> quantities) {
        this(number, hts, origin, value, quantities, "", List.of());
    }

    /** The tariff number's digits. */
    String digits() {
        return hts.replace(".", "");
    }
}
