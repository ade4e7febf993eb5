package org.acesim.cbp.review;

import java.util.List;
import org.acesim.cbp.clock.DueEvent;

/** Does what is due of entries beside their review. */
public interface DueElsewhere {
    /** Does those that it knows, in the caller's transaction, and gives back the rest. */
    List<DueEvent> fire(List<DueEvent> due);
}
