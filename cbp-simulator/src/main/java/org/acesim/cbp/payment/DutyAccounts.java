package org.acesim.cbp.payment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Keeps account of what entries owe. Called in the transaction that stores what it is told of, for many entries at once; messages
 * that come of it go into the outbox by then, behind those that tell of the assessment.
 */
public interface DutyAccounts {
    /** Entries have been assessed, or assessed anew, in this order: what they owe is this from now on. */
    void assessed(List<DutyOwed> owed);

    /** The entry summaries are gone, and so is what they said is owed. */
    void withdrawn(Collection<String> entryNumbers, Instant at);

    /** Those of the entries whose summaries cannot be filed again, since they are paid or on a final statement. */
    Set<String> settled(Collection<String> entryNumbers);
}
