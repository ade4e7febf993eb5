package org.acesim.cbp.clock;

import java.time.Instant;

/**
 * A deadline that waits for a filer or an officer.
 *
 * @param entryNumber the entry
 * @param waitsFor    what is awaited
 * @param dueBy       simulated time
 */
public record Deadline(String entryNumber, String waitsFor, Instant dueBy) {}
