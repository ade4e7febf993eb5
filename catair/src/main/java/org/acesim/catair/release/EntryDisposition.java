package org.acesim.catair.release;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the entry (SO60).
 *
 * @param at New York time, whole minutes
 * @param releaseDate only with codes 22 and 98, as is the origin
 * @param documentType what CBP asks for, with code 96
 */
public record EntryDisposition(
        LocalDateTime at,
        String code,
        String text,
        @Nullable LocalDate releaseDate,
        String releaseOrigin,
        String documentType) {}
