package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.acesim.customs.tariff.Rate;

/**
 * What a rate comes to, or why that cannot be said.
 *
 * @param usd exact, not yet rounded; 0 if it cannot be computed
 * @param computed whether it could be computed
 * @param working the multiplication, or the reason
 */
record RateAmount(BigDecimal usd, boolean computed, String working) {

    /** A rate on a value and quantities. */
    static RateAmount of(Rate rate, BigDecimal value, List<Quantity> quantities) {
        if (rate instanceof Rate.AdValorem share) {
            var usd = value.multiply(share.percent()).movePointLeft(2);
            return new RateAmount(usd, true, value + " x " + share.text());
        }
        if (rate instanceof Rate.Specific each) {
            return specific(each, quantities);
        }
        if (rate instanceof Rate.Compound sum) {
            return sum(sum, value, quantities);
        }
        return rate instanceof Rate.Other other ? unknown(other.why()) : new RateAmount(BigDecimal.ZERO, true, "free");
    }

    private static RateAmount specific(Rate.Specific rate, List<Quantity> quantities) {
        return Units.in(rate.unit(), quantities)
                .map(quantity ->
                        new RateAmount(quantity.amount().multiply(rate.usd()), true, quantity + " x " + rate.text()))
                .orElseGet(() -> unknown("it needs a quantity in " + rate.unit()));
    }

    private static RateAmount sum(Rate.Compound rate, BigDecimal value, List<Quantity> quantities) {
        var usd = BigDecimal.ZERO;
        List<String> workings = new ArrayList<>();
        for (Rate part : rate.parts()) {
            var amount = of(part, value, quantities);
            if (!amount.computed()) {
                return amount;
            }
            usd = usd.add(amount.usd());
            workings.add(amount.working());
        }
        return new RateAmount(usd, true, String.join(" + ", workings));
    }

    private static RateAmount unknown(String why) {
        return new RateAmount(BigDecimal.ZERO, false, why);
    }
}
