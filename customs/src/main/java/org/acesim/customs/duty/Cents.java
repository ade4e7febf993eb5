package org.acesim.customs.duty;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts in USD with two decimals: half a cent is rounded up (19 CFR 159.3). */
public final class Cents {

    /** Nothing. */
    public static final BigDecimal ZERO = of(BigDecimal.ZERO);

    private Cents() {}

    /** An amount, rounded to the cent. */
    public static BigDecimal of(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** A percentage of an amount, rounded to the cent. */
    public static BigDecimal percentOf(BigDecimal base, BigDecimal percent) {
        return of(base.multiply(percent).movePointLeft(2));
    }
}
