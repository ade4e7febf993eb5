package org.acesim.gateway.summary.draft;

import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.SummaryHeader;

/** Headers of entry summaries (10). */
public final class SummaryHeaders {
    private SummaryHeaders() {}

    /** The broker reference number of every filing of an entry: CBP takes an Add in the place of another only under the same (B35). */
    static String reference(EntryNumber number) {
        return "G" + number.field();
    }

    /** A deletion of the summary of an entry. */
    public static Transaction deletion(EntryNumber number, String port, String entryType) {
        return EntrySummary.delete(
                        SummaryHeader.deletion(number.filerCode(), number.field(), port, reference(number), entryType))
                .write();
    }
}
