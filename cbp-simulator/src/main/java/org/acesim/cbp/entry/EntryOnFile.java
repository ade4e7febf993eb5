package org.acesim.cbp.entry;

import java.util.List;

/**
 * What CBP needs of an entry to go on with it.
 *
 * @param entryNumber with hyphens
 * @param submission  how it came
 * @param status      where it stands
 * @param records     the records as filed, 80 columns each
 */
public record EntryOnFile(String entryNumber, Submission submission, EntryStatus status, List<String> records) {}
