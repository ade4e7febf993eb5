package org.acesim.cbp.clock;

/** Shows how time runs, beside what time it is. */
public interface ClockFace {
    /** All that the clock shows. */
    ClockReading reading();
}
