package org.acesim.cbp.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done at a simulated time. A time that has passed already means at once, in a transaction of its own.
 *
 * @param entryNumber the entry that it concerns
 * @param dueAt       the simulated time to do it
 * @param what        what is due, in the scheduler's own words, at most 40 characters
 * @param waitsFor    for a deadline, what a filer or an officer is waited for, as a person reads it, at most 100 characters;
 *                    time that runs until it is quiet stops before it
 */
public record NewDueEvent(
        String entryNumber,
        Instant dueAt,
        String what,
        @Nullable String waitsFor) {
    /** Something that happens by itself. */
    public NewDueEvent(String entryNumber, Instant dueAt, String what) {
        this(entryNumber, dueAt, what, null);
    }
}
