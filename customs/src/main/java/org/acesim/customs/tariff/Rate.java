package org.acesim.customs.tariff;

import java.math.BigDecimal;

/** A rate of duty, parsed once. */
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

    /** A rate that needs more than the value: a quantity, a set, a choice. */
    record Other(String text) implements Rate {}

    /** The rate that a tariff's text states: whatever is neither free nor ad valorem keeps its text. */
    static Rate parse(String text) {
        return RateText.parse(text);
    }
}
