package org.acesim.cbp.clock;

import java.time.Duration;
import java.time.Instant;

/** How long the steps are in which time is put forward: what the receivers do about what is due comes after all of a step. */
final class Steps {
    /**
     * What is due within so much simulated time fires as one step. Without this, ten thousand events milliseconds apart
     * would take ten thousand round trips over the queues. Where few wait it stays at that: a receiver that does something
     * about one of them, such as to file the summary of what is released, does it before the next.
     */
    private static final Duration STEP = Duration.ofSeconds(1);

    /**
     * Where more than this waits within an hour, a step is longer: up to a thousand events, but at most that hour. What
     * the receivers do about them comes that much later in simulated time, and a hundred thousand take seconds.
     */
    private static final int MANY = 10;

    private static final int EVENTS_A_STEP = 1_000;
    private static final Duration STEP_MAX = Duration.ofHours(1);

    private final DueEventStore events;

    Steps(DueEventStore events) {
        this.events = events;
    }

    /** The end of the step that begins at {@code from}, which is no later than {@code target}. */
    Instant until(Instant from, Instant target) {
        Instant longest = from.plus(STEP_MAX);
        boolean many = events.next(MANY).filter(longest::isAfter).isPresent();
        Instant until = from.plus(STEP);
        if (many) {
            Instant last = events.next(EVENTS_A_STEP).filter(longest::isAfter).orElse(longest);
            until = last.isAfter(until) ? last : until;
        }
        return until.isBefore(target) ? until : target;
    }
}
