package org.acesim.gateway.filing.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Dates as references carry them: MMDDYY, of this century. */
public final class ShortDate {

    private static final DateTimeFormatter MMDDYY =
            DateTimeFormatter.ofPattern("MMdduu").withResolverStyle(ResolverStyle.STRICT);

    private ShortDate() {}

    /** The date, if it is one. */
    public static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text, MMDDYY));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** The date in six digits. */
    public static String write(LocalDate date) {
        return date.format(MMDDYY);
    }
}
