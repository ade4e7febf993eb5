package org.acesim.customs.regime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules on de minimis shipments in force between two dates, for all channels but the post.
 *
 * @param id a short name, R0 to R8
 * @param from its first day, in New York
 * @param to its last day; none while it is open
 * @param deMinimisUsd what one person may bring in free on one day; 0 while the exemption is suspended or repealed
 * @param excludedOrigins origins that the exemption does not cover although it stands
 * @param type86 whether ACE takes entry type 86
 * @param source the law or notice that says so
 * @param note what it means, for a reader; says also when it is no longer the law
 */
public record Regime(
        String id,
        LocalDate from,
        @Nullable LocalDate to,
        int deMinimisUsd,
        Set<String> excludedOrigins,
        boolean type86,
        String source,
        String note) {

    /** Keeps its own copy of the origins. */
    public Regime {
        excludedOrigins = Set.copyOf(excludedOrigins);
    }

    /** Whether goods of this value, all that one person brings in on a day, and of this origin are free. */
    public boolean exempts(BigDecimal value, String origin) {
        return deMinimisUsd > 0
                && value.compareTo(BigDecimal.valueOf(deMinimisUsd)) <= 0 // "not exceeding", 19 CFR 10.151
                && !excludedOrigins.contains(origin);
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
