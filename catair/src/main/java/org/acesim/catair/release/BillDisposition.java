package org.acesim.catair.release;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.acesim.catair.code.BillDispositionCode;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a bill (SO50).
 *
 * @param at New York time
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
        String portOfArrival) {

    /** Seconds are dropped: the record has none. */
    public BillDisposition {
        at = at.truncatedTo(ChronoUnit.MINUTES);
    }

    /** What happened to a bill that is not split. */
    public static BillDisposition of(LocalDateTime at, BillDispositionCode code) {
        return new BillDisposition(at, code.code(), code.text(), "N", "", "", null, "");
    }
}
