package org.acesim.catair.release;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The status of an entry at a partner agency (SO70).
 *
 * @param at New York time
 * @param begin first line that the status is about
 * @param end last line that the status is about
 */
public record AgencyStatus(
        String agency,
        String program,
        LocalDateTime at,
        String code,
        String text,
        String entryLineCode,
        String agencyLineCode,
        String reason,
        Place begin,
        Place end,
        String documentType,
        String holdType,
        String version) {

    /** A place in the entry. */
    public record Place(
            @Nullable Long line,
            @Nullable Long tariff,
            @Nullable Long agencyLine) {}

    /** Seconds are dropped: the record has none. */
    public AgencyStatus {
        at = at.truncatedTo(ChronoUnit.MINUTES);
    }
}
