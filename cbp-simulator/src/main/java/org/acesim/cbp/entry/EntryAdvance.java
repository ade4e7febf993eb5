package org.acesim.cbp.entry;

import java.util.List;

/**
 * What changes about an entry that is on file already.
 *
 * @param entryNumber the entry
 * @param status      where it stands now
 * @param decisions   what was decided, added to what stands there
 */
public record EntryAdvance(String entryNumber, EntryStatus status, List<Decision> decisions) {}
