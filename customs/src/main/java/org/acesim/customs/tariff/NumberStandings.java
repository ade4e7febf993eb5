package org.acesim.customs.tariff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.acesim.customs.table.Tables;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Which tariff numbers cannot be used: what is left of the tariff where only a part of it is at hand. */
public final class NumberStandings {
    private static final int HEADING_DIGITS = 4;

    private static final Set<String> HEADINGS = headings();

    private static final List<Period> PERIODS = Tables.read(NumberStandings.class, "periods.csv", Period::of).stream()
            .sorted(Comparator.comparingInt((Period period) -> period.number().length())
                    .reversed())
            .toList();

    private NumberStandings() {}

    private record Period(
            String number, LocalDate from, @Nullable LocalDate to) {
        static Period of(CSVRecord row) {
            return new Period(
                    row.get("number"),
                    LocalDate.parse(row.get("from")),
                    row.get("to").isEmpty() ? null : LocalDate.parse(row.get("to")));
        }

        boolean has(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** Whether a number can be used on a day. */
    public static NumberStanding of(String hts10, LocalDate day) {
        String number = hts10.replace(".", "");
        if (number.length() < HEADING_DIGITS || !HEADINGS.contains(number.substring(0, HEADING_DIGITS))) {
            return NumberStanding.UNKNOWN;
        }
        return PERIODS.stream()
                .filter(period -> number.startsWith(period.number()))
                .findFirst()
                .filter(period -> !period.has(day))
                .map(period -> NumberStanding.NOT_ACTIVE)
                .orElse(NumberStanding.USABLE);
    }

    private static Set<String> headings() {
        Set<String> headings = new HashSet<>();
        Tables.read(NumberStandings.class, "headings.csv", row -> {
            for (String range : List.of(row.get("headings").split(" "))) {
                int first = Integer.parseInt(range.substring(0, 2));
                int last = Integer.parseInt(range.substring(range.length() - 2));
                for (int heading = first; heading <= last; heading++) {
                    headings.add(row.get("chapter") + "%02d".formatted(heading));
                }
            }
            return row.get("chapter");
        });
        return Set.copyOf(headings);
    }
}
