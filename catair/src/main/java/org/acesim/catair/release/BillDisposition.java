package org.acesim.catair.release;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a bill (SO50).
 *
 * @param at New York time, whole minutes
 * @param split Y or N; carrier, voyage, arrival and port of arrival are given only for a part of a split shipment
 */
public record BillDisposition(
        LocalDateTime at,
        String code,
        String text,
        String split,
        String carrier,
        String voyage,
        @Nullable LocalDate arrival,
        String portOfArrival) {}
