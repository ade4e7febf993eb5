package org.acesim.cbp.review;

import java.util.List;
import org.acesim.cbp.clock.DueEvent;

/** Decides what filers have asked for, when its time has come. */
public interface DueRequests {
    /** Decides the requests that are due, and gives back what else is. */
    List<DueEvent> decide(List<DueEvent> due);
}
