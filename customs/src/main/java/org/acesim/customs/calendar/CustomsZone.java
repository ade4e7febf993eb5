package org.acesim.customs.calendar;

import java.time.ZoneId;

/** Where customs law's days begin. */
public final class CustomsZone {

    /** Eastern time: the law's dates, and the times in CBP's messages. */
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private CustomsZone() {}
}
