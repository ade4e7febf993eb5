package org.acesim.customs.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acesim.customs.table.Tables;

/** The days on which CBP's offices work: neither Saturday nor Sunday nor a federal holiday (19 CFR 101.6). */
public final class WorkingDays {

    private static final List<FederalHoliday> HOLIDAYS =
            Tables.read(WorkingDays.class, "federal-holidays.csv", FederalHoliday::read);

    private WorkingDays() {}

    /** Whether offices work on a day. */
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidaysOf(day.getYear()).contains(day);
    }

    /** The working day that comes {@code count} working days after a day, which is not counted itself. */
    public static LocalDate after(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("working days are counted forward, not " + count);
        }
        LocalDate reached = day;
        for (int left = count; left > 0; left--) {
            reached = next(reached.plusDays(1));
        }
        return reached;
    }

    /** The day itself, or the first working day after it. */
    public static LocalDate next(LocalDate day) {
        LocalDate reached = day;
        while (!isWorkingDay(reached)) {
            reached = reached.plusDays(1);
        }
        return reached;
    }

    /** The days on which offices are closed for a holiday; New Year's Day may be kept in the year before. */
    static Set<LocalDate> holidaysOf(int year) {
        return Stream.of(year, year + 1)
                .flatMap(of -> HOLIDAYS.stream()
                        .filter(holiday -> of >= holiday.since())
                        .map(holiday -> holiday.observed(of)))
                .filter(day -> day.getYear() == year)
                .collect(Collectors.toUnmodifiableSet());
    }
}
