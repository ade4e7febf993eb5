package org.acesim.customs.tariff;

import java.math.BigDecimal;
import java.util.List;

/**
 * A rate of duty, parsed once. Its text is exact: parsing the text gives an equal rate again.
 */
public sealed interface Rate {

    /** The rate as the tariff states it, in ASCII. */
    String text();

    /** No duty. */
    record Free() implements Rate {
        @Override
        public String text() {
            return "Free";
        }
    }

    /** A share of the value. */
    record AdValorem(BigDecimal percent, String text) implements Rate {}

    /**
     * An amount for each unit of a quantity.
     *
     * @param usd for one unit
     * @param unit the unit, as its ABI code (ACE CATAIR Appendix C)
     */
    record Specific(BigDecimal usd, String unit, String text) implements Rate {}

    /**
     * A sum: amounts for quantities, of one unit or of several, and often a share of the value.
     *
     * @param parts specific and ad valorem rates, at least two
     */
    record Compound(List<Rate> parts, String text) implements Rate {
        /** Keeps its own copy of the parts. */
        public Compound {
            parts = List.copyOf(parts);
        }
    }

    /** A rate in words, which value and quantities alone do not compute. */
    record Other(String text) implements Rate {
        /** Why it cannot be computed, in a few words. */
        public String why() {
            return RateWords.whyNotComputed(text);
        }
    }

    /** The rate that a tariff's text states, with its cent signs or in ASCII; what is in words keeps its text. */
    static Rate parse(String text) {
        return RateText.parse(text);
    }
}
