package org.acesim.cbp.setting;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When duty is paid, and what it costs to pay late.
 *
 * @param first        the types of entries whose duty is paid before release; release first and payment later is the default
 * @param interestRate the yearly rate on what is late, from 0 to 1; null for the dated rates of the table
 */
public record PaymentSettings(Set<String> first, @Nullable BigDecimal interestRate) {
    /** Release first, and interest by the table. */
    public static final PaymentSettings USUAL = new PaymentSettings(Set.of(), null);

    /** Takes a copy. */
    public PaymentSettings {
        first = Set.copyOf(first);
    }
}
