package org.acesim.catair.summary;

import static org.acesim.catair.summary.SummaryHeaderRecords.R10;
import static org.acesim.catair.summary.SummaryHeaderRecords.R11;
import static org.acesim.catair.summary.SummaryLineRecords.R40;

import java.util.List;
import java.util.Optional;
import org.acesim.catair.code.SummaryAction;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.summary.SummaryHeaderRecords.Importation;
import org.jspecify.annotations.Nullable;

/**
 * An entry summary (AE): what is owed for an entry, line by line. Source: CBP, ACE CATAIR Entry Summary Create/Update, July
 * 2026.
 *
 * @param importation importer, consignee and dates; null only when the summary is deleted
 * @param certification when the summary is the cargo release filing too
 */
public record EntrySummary(
        SummaryHeader header,
        @Nullable Importation importation,
        Shipment shipment,
        Attachments attachments,
        Certification certification,
        List<SummaryItem> lines,
        SummaryTotals totals) {

    public EntrySummary {
        lines = List.copyOf(lines);
    }

    /** Asks CBP to delete a summary that it has, whatever the header's action. */
    public static EntrySummary delete(SummaryHeader header) {
        return new EntrySummary(
                header.forDeletion(),
                null,
                Shipment.NONE,
                Attachments.NONE,
                Certification.NONE,
                List.of(),
                SummaryTotals.NONE);
    }

    /** Reads a transaction, or says everything that is wrong with its records and their sequence. */
    public static Reading<EntrySummary> read(Transaction transaction) {
        return EntrySummaryReader.read(transaction.records());
    }

    /**
     * What can be read of a transaction that has problems: fields that cannot are empty, records that cannot are left out.
     * Nothing without a header.
     */
    public static Optional<EntrySummary> readPartially(Transaction transaction) {
        return EntrySummaryReader.readPartially(transaction.records());
    }

    /**
     * Throws an {@link IllegalArgumentException} when a value does not fit into its record, or there are more of something
     * than the chapter has room for.
     */
    public Transaction write() {
        RecordList out = new RecordList();
        out.one(R10, header).optional(R11, importation);
        shipment.write(out);
        attachments.write(out);
        certification.write(out);
        out.limit(R40, lines, SummaryItem.MOST);
        lines.forEach(line -> line.write(out));
        totals.write(out);
        return new Transaction(out.records());
    }

    /** What the filing asks for; empty when its action is none that is known. */
    public Optional<SummaryAction> action() {
        return SummaryAction.find(header.action());
    }
}
