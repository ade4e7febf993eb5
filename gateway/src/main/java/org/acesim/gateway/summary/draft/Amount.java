package org.acesim.gateway.summary.draft;

import java.math.BigDecimal;
import java.util.Collection;
import org.acesim.catair.summary.ClassAmount;
import org.acesim.customs.duty.Cents;

/**
 * US dollars and cents under a code.
 *
 * @param code an accounting class, or a tariff number without dots
 */
record Amount(String code, BigDecimal usd) {
    Amount {
        usd = usd.setScale(2);
    }

    static BigDecimal sum(Collection<Amount> amounts) {
        return amounts.stream().map(Amount::usd).reduce(Cents.ZERO, BigDecimal::add);
    }

    ClassAmount record() {
        return new ClassAmount(code, usd);
    }
}
