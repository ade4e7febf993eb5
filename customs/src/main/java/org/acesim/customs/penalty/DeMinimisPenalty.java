package org.acesim.customs.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The civil penalty for using the exemption for small shipments against the law (19 USC 1321 note, of Public Law 119-21), in
 * addition to any other.
 */
public final class DeMinimisPenalty {
    /** The first day of entries that it applies to. */
    public static final LocalDate IN_FORCE = LocalDate.of(2025, 8, 3);

    private static final BigDecimal FIRST = new BigDecimal("5000.00");
    private static final BigDecimal LATER = new BigDecimal("10000.00");

    private DeMinimisPenalty() {}

    /** Whether it applies to an entry that is under the law of {@code day}. */
    public static boolean isInForce(LocalDate day) {
        return !day.isBefore(IN_FORCE);
    }

    /**
     * How much it is, in US dollars.
     *
     * @param earlier how many there were before
     */
    public static BigDecimal amount(long earlier) {
        return earlier == 0 ? FIRST : LATER;
    }
}
