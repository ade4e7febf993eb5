package org.acesim.cbp.entry;

import java.time.LocalDate;
import java.util.List;

/**
 * What an entry says since its filer has replaced or updated it. Its type stays, and so does the moment of its acceptance.
 *
 * @param entryNumber with hyphens
 * @param value       the estimated value, in whole USD
 * @param regime      the rules that it is decided under
 * @param lawOf       the day whose law those are
 * @param records     the records in the place of those that were filed, 80 columns each
 */
public record EntryAmendment(String entryNumber, long value, String regime, LocalDate lawOf, List<String> records) {}
