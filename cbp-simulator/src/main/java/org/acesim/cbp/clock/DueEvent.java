package org.acesim.cbp.clock;

import java.time.Instant;

/**
 * Something that was scheduled and whose time has come.
 *
 * @param id          its number; of two events with one due time the lower fires first
 * @param entryNumber the entry that it concerns
 * @param dueAt       the simulated time it was scheduled for, which is the time to write into what comes of it
 * @param what        what is due, in the scheduler's own words
 */
public record DueEvent(long id, String entryNumber, Instant dueAt, String what) {}
