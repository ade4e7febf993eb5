package org.acesim.catair.release;

import org.acesim.catair.code.EntryAction;

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
        String portOfUnlading) {

    /** The same entry, of which something else is asked. */
    public EntryHeader with(EntryAction other) {
        return new EntryHeader(
                other.code(),
                filerCode,
                entryNumber,
                entryType,
                importerType,
                importerNumber,
                modeOfTransport,
                bondType,
                value,
                portOfEntry,
                splitRelease,
                portOfUnlading);
    }
}
