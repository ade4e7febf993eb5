package org.acesim.gateway.summary.draft;

import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.SummaryAction;
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
        return EntrySummary.delete(header(SummaryAction.DELETE, number, port, reference(number), entryType))
                .write();
    }

    private static SummaryHeader header(
            SummaryAction action, EntryNumber number, String port, String reference, String entryType) {
        return new SummaryHeader(
                action.code(),
                number.filerCode(),
                number.field(),
                port,
                reference,
                entryType,
                "",
                false,
                false,
                false,
                false,
                false,
                "",
                false,
                "",
                false,
                "",
                "",
                null,
                "",
                "",
                "",
                false,
                false,
                false,
                "",
                false,
                false);
    }
}
