package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values in whole USD: half a dollar is rounded up (19 CFR 159.3(a)). */
final class WholeDollars {

    private WholeDollars() {}

    static BigDecimal of(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP);
    }
}
