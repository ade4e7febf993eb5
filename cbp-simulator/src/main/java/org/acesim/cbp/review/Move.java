package org.acesim.cbp.review;

import java.util.List;
import org.acesim.cbp.entry.EntryStatus;

/** What an event does to an entry of some status. */
sealed interface Move {
    /** It changes the status, or keeps it, and the sender is told. */
    record To(EntryStatus status, List<Notice> notices) implements Move {}

    /** What the filer asks for is not done at once: it becomes a request, which a person at CBP decides. */
    record Referred(String why) implements Move {}

    /** It changes nothing, for a reason. */
    record Nothing(String why) implements Move {}
}
