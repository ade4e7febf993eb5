package org.acesim.cbp.clock;

import java.util.List;

/** What waits for simulated time. No thread is held for any of it: it is rows in the store. */
public interface DueEvents {
    /** Schedules the events in the caller's transaction, in the given order. */
    void schedule(List<NewDueEvent> events);
}
