package org.acesim.cbp.clock;

import java.util.List;

/** Does what is due. */
public interface DueEventHandler {
    /**
     * Does what these events ask for. Called inside a transaction, which also removes the events, so that each fires once
     * whatever dies. While it runs, simulated time is not before the events' due times: what is decided is decided at the
     * due time of its event.
     *
     * @param events between one and a few hundred events by ascending due time, then number
     */
    void fire(List<DueEvent> events);
}
