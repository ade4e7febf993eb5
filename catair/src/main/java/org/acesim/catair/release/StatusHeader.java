package org.acesim.catair.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entry a status is about (SO10).
 *
 * @param entryNumber seven digits and the check digit
 * @param correctionResponse P when a partner agency's correction led to it
 */
public record StatusHeader(
        String portOfEntry,
        String filerCode,
        String entryNumber,
        String entryType,
        String importerNumber,
        String carrier,
        String vessel,
        String voyage,
        @Nullable LocalDate arrival,
        String splitRelease,
        String correctionResponse) {}
