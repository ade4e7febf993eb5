package org.acesim.cbp.clock;

import java.time.Instant;

/**
 * Something to be done at a simulated time. A time that has passed already means at once, in a transaction of its own.
 *
 * @param entryNumber the entry that it concerns
 * @param dueAt       the simulated time to do it
 * @param what        what is due, in the scheduler's own words, at most 40 characters
 */
public record NewDueEvent(String entryNumber, Instant dueAt, String what) {}
