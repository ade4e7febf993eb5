package org.acesim.catair.release;

/**
 * What the entry is (SE10). Empty text stands for an unused field.
 *
 * @param action A add, R replace, U update, D cancel
 * @param entryNumber seven digits and the check digit
 * @param value whole US dollars
 * @param splitRelease 1 hold all, 2 incremental
 */
public record EntryHeader(
        String action,
        String filerCode,
        String entryNumber,
        String entryType,
        String importerType,
        String importerNumber,
        String modeOfTransport,
        String bondType,
        long value,
        String portOfEntry,
        String splitRelease,
        String portOfUnlading) {}
