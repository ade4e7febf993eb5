package org.acesim.cbp.setting;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which day's law is applied: regime, duty layers and fees.
 *
 * @param day the day, for every entry; null where each entry is under the law of its own date
 */
public record LawOf(@Nullable LocalDate day) {
    /** Each entry is under the law of its own date: the later of acceptance and arrival (19 CFR 141.68). */
    public static final LawOf BY_DATE = new LawOf(null);

    private static final String BY_DATE_TEXT = "BY_DATE";

    /** The law of one day, for every entry. */
    public static LawOf pinned(LocalDate day) {
        return new LawOf(day);
    }

    /** Reads what {@link #toString} writes: a date or {@code BY_DATE}. */
    public static LawOf valueOf(String text) {
        return text.equals(BY_DATE_TEXT) ? BY_DATE : pinned(LocalDate.parse(text));
    }

    /** The day whose law an entry of this date is under. */
    public LocalDate on(LocalDate entryDate) {
        return day == null ? entryDate : day;
    }

    /** The day, where it is one for every entry. */
    public Optional<LocalDate> pinned() {
        return Optional.ofNullable(day);
    }

    @Override
    public String toString() {
        return day == null ? BY_DATE_TEXT : day.toString();
    }
}
