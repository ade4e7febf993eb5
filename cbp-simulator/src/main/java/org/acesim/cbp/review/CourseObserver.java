package org.acesim.cbp.review;

import java.time.Instant;
import java.util.List;
import org.acesim.routes.outbox.Outgoing;

/** Is told how far entries have come that may owe duty: never of those under Section 321, so that those cost nothing. */
public interface CourseObserver {
    /**
     * These courses are stored, with what was decided in them; called in the transaction that stores them.
     *
     * @param courses of entries of types 11 and 01, each once
     * @param at      simulated time
     * @return what the filers are told of it, after the answer to what they filed
     */
    List<Outgoing> moved(List<Courses.Kept> courses, Instant at);
}
