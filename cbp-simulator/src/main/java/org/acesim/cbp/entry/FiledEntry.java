package org.acesim.cbp.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry on file at CBP.
 *
 * @param entryNumber with hyphens
 * @param submission  how it came
 * @param entryType   86, 11 or 01
 * @param status      where it stands
 * @param value       the estimated value, in whole USD
 * @param acceptedAt  simulated time; null while no filing of this number was accepted
 * @param regime      the rules that it was decided under
 * @param lawOf       the day whose law those are
 * @param records     the records as filed, 80 columns each
 * @param decisions   what was decided about it, in order
 */
public record FiledEntry(
        String entryNumber,
        Submission submission,
        String entryType,
        EntryStatus status,
        long value,
        @Nullable Instant acceptedAt,
        String regime,
        LocalDate lawOf,
        List<String> records,
        List<Decision> decisions) {}
