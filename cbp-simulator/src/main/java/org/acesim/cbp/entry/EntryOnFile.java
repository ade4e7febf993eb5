package org.acesim.cbp.entry;

import java.time.LocalDate;
import java.util.List;

/**
 * What CBP needs of an entry to go on with it.
 *
 * @param entryNumber with hyphens
 * @param submission  how it came
 * @param status      where it stands
 * @param lawOf       the day whose law it was decided under
 * @param records     the records as filed, 80 columns each
 */
public record EntryOnFile(
        String entryNumber, Submission submission, EntryStatus status, LocalDate lawOf, List<String> records) {}
