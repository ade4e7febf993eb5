package org.acesim.cbp.clock;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What the clock shows.
 *
 * @param now    simulated time
 * @param speed  simulated seconds a real second
 * @param frozen whether it stands still
 */
public record ClockReading(Instant now, BigDecimal speed, boolean frozen) {}
