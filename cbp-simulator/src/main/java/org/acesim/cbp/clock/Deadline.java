package org.acesim.cbp.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a filer or an officer.
 *
 * @param entryNumber the entry
 * @param waitsFor    what is awaited
 * @param dueBy       simulated time; null where it waits however long that takes
 */
public record Deadline(
        String entryNumber, String waitsFor, @Nullable Instant dueBy) {}
