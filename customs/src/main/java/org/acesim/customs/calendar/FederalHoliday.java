package org.acesim.customs.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.apache.commons.csv.CSVRecord;

/**
 * A federal holiday (5 USC 6103), by its rule.
 *
 * @param name  what is celebrated
 * @param month in which it falls
 * @param day   of the month, or the weekday and which one of the month
 * @param since the first year
 */
record FederalHoliday(String name, Month month, String day, int since) {
    static FederalHoliday read(CSVRecord row) {
        var holiday = new FederalHoliday(
                row.get("name"),
                Month.of(Integer.parseInt(row.get("month"))),
                row.get("day"),
                Integer.parseInt(row.get("since")));
        holiday.nominal(holiday.since);
        return holiday;
    }

    /** The day on which government offices are closed for the holiday of {@code year}. */
    LocalDate observed(int year) {
        LocalDate nominal = nominal(year);
        return switch (nominal.getDayOfWeek()) {
            case SATURDAY -> nominal.minusDays(1);
            case SUNDAY -> nominal.plusDays(1);
            default -> nominal;
        };
    }

    private LocalDate nominal(int year) {
        LocalDate first = LocalDate.of(year, month, 1);
        int blank = day.indexOf(' ');
        if (blank < 0) {
            return first.withDayOfMonth(Integer.parseInt(day));
        }
        DayOfWeek weekday = DayOfWeek.valueOf(day.substring(0, blank));
        String which = day.substring(blank + 1);
        return first.with(
                which.equals("last")
                        ? TemporalAdjusters.lastInMonth(weekday)
                        : TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(which), weekday));
    }
}
