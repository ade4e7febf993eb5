package org.acesim.cbp.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;
import org.acesim.customs.calendar.CustomsZone;

/** Simulated time as people write and read it: New York's, with its distance from UTC. */
public final class NewYork {
    /** Where the simulated CBP has its days begin. */
    public static final ZoneId ZONE = CustomsZone.NEW_YORK;

    private static final DateTimeFormatter SHOWN = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendPattern("HH:mm:ss.SSS")
            .appendOffsetId()
            .toFormatter();

    private NewYork() {}

    /** A moment as New York writes it: {@code 2024-06-03T09:00:00.000-04:00}. */
    public static String show(Instant moment) {
        return SHOWN.format(moment.atZone(ZONE));
    }

    /** The day that it is in New York. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** Reads an ISO 8601 date and time; without an offset it is New York's own. Empty if it is neither. */
    public static Optional<Instant> read(String text) {
        try {
            return Optional.of(DateTimeFormatter.ISO_DATE_TIME
                    .parseBest(text, OffsetDateTime::from, LocalDateTime::from)
                    .query(parsed -> parsed instanceof OffsetDateTime moment
                            ? moment.toInstant()
                            : LocalDateTime.from(parsed).atZone(ZONE).toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
