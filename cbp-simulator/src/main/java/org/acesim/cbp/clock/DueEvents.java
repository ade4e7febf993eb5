package org.acesim.cbp.clock;

import java.time.Instant;
import java.util.List;

/** What waits for simulated time. No thread is held for any of it: it is rows in the store. */
public interface DueEvents {
    /** Schedules the events in the caller's transaction, in the given order. */
    void schedule(List<NewDueEvent> events);

    /**
     * Takes back what something has overtaken, in the caller's transaction. What is falling due this very moment falls due all
     * the same: its handler must know that it does not count any more.
     */
    void withdraw(String entryNumber, Instant dueAt, String what);
}
