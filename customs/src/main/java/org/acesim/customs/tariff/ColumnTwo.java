package org.acesim.customs.tariff;

import java.time.LocalDate;
import java.util.Map;

/** Origins without normal trade relations: their goods pay the rates of column 2. */
public final class ColumnTwo {

    /** Since when each of them pays these rates (HTSUS general note 3(b); P.L. 117-110). */
    private static final Map<String, LocalDate> SINCE = Map.of(
            "CU", LocalDate.MIN, "KP", LocalDate.MIN, "RU", LocalDate.of(2022, 4, 9), "BY", LocalDate.of(2022, 4, 9));

    private ColumnTwo() {}

    /** Whether goods of an origin pay the rates of column 2 on a day. */
    public static boolean applies(String origin, LocalDate day) {
        var since = SINCE.get(origin);
        return since != null && !day.isBefore(since);
    }
}
