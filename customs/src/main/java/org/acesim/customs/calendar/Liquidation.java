package org.acesim.customs.calendar;

import java.time.LocalDate;

/** When CBP liquidates an entry, that is, lets its duty stand. */
public final class Liquidation {
    /** CBP's usual cycle; the law allows a year (19 USC 1504(a)). */
    private static final int DAYS = 314;

    private Liquidation() {}

    /** The day on which the entry is liquidated whose summary was accepted on a day. */
    public static LocalDate dayOf(LocalDate accepted) {
        return accepted.plusDays(DAYS);
    }
}
