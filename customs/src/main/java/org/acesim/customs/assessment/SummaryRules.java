package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.acesim.customs.code.EntryTypes;

/** Rules on entry summaries that hang on an amount or a day. */
public final class SummaryRules {

    private static final BigDecimal CHARGES_ABOVE = new BigDecimal("1250");
    private static final BigDecimal DISREGARDED_BELOW = new BigDecimal("20");
    private static final Set<String> INFORMAL = Set.of(EntryTypes.INFORMAL, "12");

    private SummaryRules() {}

    /** Whether freight and insurance must be stated: over 1,250 USD, unless it is informal (ACE condition 664). */
    public static boolean requiresCharges(String entryType, BigDecimal value) {
        return !INFORMAL.contains(entryType) && value.compareTo(CHARGES_ABOVE) > 0;
    }

    /**
     * Whether a difference found at liquidation is let be: under 20 USD on a formal entry; on an informal one the amount
     * at entry is the liquidation (19 CFR 159.6 and 159.10).
     */
    public static boolean isDisregarded(String entryType, BigDecimal paid, BigDecimal due) {
        return INFORMAL.contains(entryType) || due.subtract(paid).abs().compareTo(DISREGARDED_BELOW) < 0;
    }

    /** The day whose fees apply: the first of those known of entry, release, statement, arrival and receipt. */
    public static Optional<LocalDate> feeDate(Collection<LocalDate> days) {
        return days.stream().min(Comparator.naturalOrder());
    }
}
