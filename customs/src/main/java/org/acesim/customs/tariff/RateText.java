package org.acesim.customs.tariff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** How the tariff writes a rate: {@code Free}, {@code 16.5%}, {@code 33 1/3%}, or words. */
final class RateText {

    private static final Pattern PERCENT =
            Pattern.compile("(?<number>\\d{1,4}(\\.\\d{1,6})?)( (?<over>\\d{1,2})/(?<under>[1-9]\\d?))?%");

    /** Decimals of a third: enough for exact cents on any value that a record has room for (ten digits of dollars). */
    private static final int DECIMALS = 14;

    private RateText() {}

    static Rate parse(String text) {
        if (text.equals("Free")) {
            return new Rate.Free();
        }
        var percent = PERCENT.matcher(text);
        if (!percent.matches()) {
            return new Rate.Other(text);
        }
        var number = new BigDecimal(percent.group("number"));
        return new Rate.AdValorem(
                percent.group("over") == null
                        ? number
                        : number.add(fraction(percent.group("over"), percent.group("under"))),
                text);
    }

    private static BigDecimal fraction(String over, String under) {
        return new BigDecimal(over).divide(new BigDecimal(under), DECIMALS, RoundingMode.HALF_UP);
    }
}
