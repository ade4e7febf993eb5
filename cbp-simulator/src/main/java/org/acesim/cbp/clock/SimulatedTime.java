package org.acesim.cbp.clock;

import java.time.Instant;
import java.time.LocalDate;

/** The time that everything in the simulated CBP follows. It never goes back, not even when the process is killed. */
public interface SimulatedTime {
    /** The present moment. */
    Instant now();

    /** The present day in New York, where the simulated CBP has its days begin. */
    LocalDate today();
}
