package org.acesim.cbp.clock;

import java.time.Instant;
import java.util.Optional;

/** How far time is put forward. */
enum Extent {
    /** To a moment that was asked for, whatever is due on the way. */
    TO_THE_END,
    /** To the last event before a deadline that waits for a person. */
    UNTIL_DEADLINE,
    /** To the last event. */
    THROUGH_DEADLINES;

    /** The deadline that it ends before, if it ends before deadlines. */
    Optional<Instant> before(Optional<Instant> deadline) {
        return this == UNTIL_DEADLINE ? deadline : Optional.empty();
    }
}
