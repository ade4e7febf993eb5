package org.acesim.customs.penalty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A false statement or omission under 19 USC 1592, and the most that it may cost. Amounts are US dollars.
 *
 * @param lossOfRevenue   duties, taxes and fees that the government lost, or would have lost; null or 0 where none
 * @param domesticValue   what the goods are worth in the United States
 * @param dutiableValue   what duty is due on
 * @param priorDisclosure whether the importer disclosed it before, or without knowing of, a formal investigation
 * @param interest        on the loss of revenue, which is all that negligence costs after a prior disclosure
 */
public record FalseStatement(
        Culpability culpability,
        @Nullable BigDecimal lossOfRevenue,
        @Nullable BigDecimal domesticValue,
        @Nullable BigDecimal dutiableValue,
        boolean priorDisclosure,
        @Nullable BigDecimal interest) {

    /** The names of the amounts that the maximum is computed from and that are missing, as they stand above. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (priorDisclosure) {
            if (culpability != Culpability.FRAUD) {
                need(interest, "interest", missing);
            } else if (!losesRevenue()) {
                need(dutiableValue, "dutiableValue", missing);
            }
            return missing;
        }
        need(domesticValue, "domesticValue", missing);
        if (culpability != Culpability.FRAUD && !losesRevenue()) {
            need(dutiableValue, "dutiableValue", missing);
        }
        return missing;
    }

    /**
     * The most that it may cost (19 USC 1592(c)), in dollars and cents: for negligence the domestic value or twice the loss of
     * revenue, whichever is less, or 20 percent of the dutiable value where no revenue is lost; for gross negligence four times
     * and 40 percent; for fraud the domestic value. After a prior disclosure only interest, and for fraud the loss of revenue
     * once, or 10 percent of the dutiable value.
     *
     * @throws IllegalStateException if an amount that it needs is {@link #missing}
     */
    public BigDecimal maximum() {
        if (priorDisclosure) {
            return cents(
                    culpability == Culpability.FRAUD
                            ? (losesRevenue() ? given(lossOfRevenue) : percent(10))
                            : given(interest));
        }
        return cents(
                switch (culpability) {
                    case NEGLIGENCE -> lesser(2, 20);
                    case GROSS_NEGLIGENCE -> lesser(4, 40);
                    case FRAUD -> given(domesticValue);
                });
    }

    private BigDecimal lesser(int times, int percent) {
        return losesRevenue()
                ? given(domesticValue).min(given(lossOfRevenue).multiply(BigDecimal.valueOf(times)))
                : given(domesticValue).min(percent(percent));
    }

    private BigDecimal percent(int percent) {
        return given(dutiableValue).multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
    }

    private boolean losesRevenue() {
        return lossOfRevenue != null && lossOfRevenue.signum() > 0;
    }

    private static void need(@Nullable BigDecimal amount, String name, List<String> missing) {
        if (amount == null) {
            missing.add(name);
        }
    }

    private BigDecimal given(@Nullable BigDecimal amount) {
        if (amount == null) {
            throw new IllegalStateException("the maximum needs " + missing());
        }
        return amount;
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.DOWN);
    }
}
