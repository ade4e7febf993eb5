package org.acesim.cbp.entry.web;

import org.acesim.catair.EntryNumber;
import org.acesim.cbp.account.Caller;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The entries that a caller may read: a filer its own, officers and trainers all. */
@Component
public class ReadableEntries {
    private final Entries entries;

    ReadableEntries(Entries entries) {
        this.entries = entries;
    }

    /** The entry of a number; another filer's is no more to be found than one that is not there. */
    public FiledEntry find(Caller caller, String entryNumber) {
        return EntryNumber.parse(entryNumber)
                .flatMap(number -> entries.find(number.toString()))
                .filter(entry -> caller.account().reads(entry.submission().filerCode()))
                .orElseThrow(() -> Refusal.of(
                        HttpStatus.NOT_FOUND,
                        "CBP has no entry " + entryNumber + " on file, or it is another filer's. A number reads"
                                + " FFF-NNNNNNN-C, as in ABC-0000001-0."));
    }
}
