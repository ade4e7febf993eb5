package org.acesim.catair.envelope;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.layout.Reading;

/** CBP's rejection of a batch while its records come: A, and a block that ACE generated. */
final class OpenRejection {

    private static final String LAST = "R";
    /** A reference and a condition for each finding, and a last one for all. */
    private static final int MOST_RECORDS = 2 * Batches.MOST_FINDINGS_A_BATCH + 1;

    private final String header;
    private final long firstRecord;
    private final List<BatchFinding> findings = new ArrayList<>();
    private BatchFinding.About about = new BatchFinding.About.TheBatch();
    private String unreadable = "";
    private int count;
    private int trailers;

    /** Opens a rejection whose A record is in its slot and whose B record is the current one. */
    OpenRejection(Records records, long firstRecord) {
        this.header = records.columns(Records.BATCH, 1, Transaction.COLUMNS);
        this.firstRecord = firstRecord;
    }

    /** Whether the batch names no application, and its first block is generated. */
    static boolean isRejection(Records records) {
        return records.isBlank(Records.BATCH, 26, 27)
                && records.kind(Records.CURRENT) == 'B'
                && RejectionRecords.B_GENERATED.read(records.bytes(), records.offset(Records.CURRENT))
                        instanceof Reading.Read;
    }

    long firstRecord() {
        return firstRecord;
    }

    void take(Records records) {
        char kind = records.kind(Records.CURRENT);
        if (kind == 'X' && trailers == 0) {
            takeCondition(records);
        } else if (kind == 'Y' && trailers == 0) {
            trailers++;
            if (!counts(records)) {
                breaksOff();
            }
        } else if (kind == 'Z' && trailers == 1) {
            trailers++;
        } else {
            breaksOff();
        }
    }

    ReceivedBatch read() {
        if (trailers < 2) {
            breaksOff();
        }
        return unreadable.isEmpty()
                ? new ReceivedBatch.RejectionNotice(new BatchRejection(header, findings))
                : new ReceivedBatch.Unreadable(unreadable);
    }

    private void takeCondition(Records records) {
        int offset = records.offset(Records.CURRENT);
        if (++count > MOST_RECORDS) {
            unreadable = "a rejection of more than " + MOST_RECORDS + " records";
        } else if (RejectionRecords.X0.read(records.bytes(), offset)
                instanceof Reading.Read<RejectionRecords.ConditionReference> reference) {
            about = RejectionReference.read(reference.value());
        } else if (RejectionRecords.X1.read(records.bytes(), offset)
                instanceof Reading.Read<RejectionRecords.ConditionText> condition) {
            if (!condition.value().disposition().equals(LAST)) {
                findings.add(new BatchFinding(
                        condition.value().code(), condition.value().narrative(), about));
            }
        } else if (unreadable.isEmpty()) {
            unreadable = "a rejection with a record that is neither X0 nor X1";
        }
    }

    private void breaksOff() {
        if (unreadable.isEmpty()) {
            unreadable = "a rejection that breaks off, or whose Y record counts otherwise";
        }
    }

    private boolean counts(Records records) {
        return RejectionRecords.Y_GENERATED.read(records.bytes(), records.offset(Records.CURRENT))
                        instanceof Reading.Read<RejectionRecords.GeneratedTrailer> read
                && read.value().count() == count;
    }
}
