package org.acesim.catair.envelope;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.layout.Reading;

/** Reads CBP's rejection of a batch: A, and a block that ACE generated. */
final class RejectionReader {

    private static final String LAST = "R";

    private final Records records;
    private final int begin;
    private int index;

    RejectionReader(Records records, int begin) {
        this.records = records;
        this.begin = begin;
        this.index = begin;
    }

    /** Whether the batch names no application, and its first block is generated. */
    static boolean isRejection(Records records, int begin) {
        return records.isBlank(begin, 26, 27)
                && records.kind(begin + 1) == 'B'
                && RejectionRecords.B_GENERATED.read(records.bytes(), records.offset(begin + 1))
                        instanceof Reading.Read;
    }

    /** The index behind the batch. */
    int end() {
        return index;
    }

    ReceivedBatch read() {
        index = begin + 2;
        int first = index;
        while (records.kind(index) == 'X') {
            index++;
        }
        int last = index;
        boolean ended = records.kind(index) == 'Y' && records.kind(index + 1) == 'Z';
        while (index < records.count() && records.kind(index) != 'A') {
            index++;
        }
        if (!ended || index > last + 2 || !counts(last, last - first)) {
            return new ReceivedBatch.Unreadable("a rejection that breaks off, or whose Y record counts otherwise");
        }
        return findings(first, last);
    }

    private boolean counts(int trailer, int count) {
        return RejectionRecords.Y_GENERATED.read(records.bytes(), records.offset(trailer))
                        instanceof Reading.Read<RejectionRecords.GeneratedTrailer> read
                && read.value().count() == count;
    }

    private ReceivedBatch findings(int first, int last) {
        List<BatchFinding> findings = new ArrayList<>();
        BatchFinding.About about = new BatchFinding.About.TheBatch();
        for (int i = first; i < last; i++) {
            if (RejectionRecords.X0.read(records.bytes(), records.offset(i))
                    instanceof Reading.Read<RejectionRecords.ConditionReference> reference) {
                about = RejectionReference.read(reference.value());
            } else if (RejectionRecords.X1.read(records.bytes(), records.offset(i))
                    instanceof Reading.Read<RejectionRecords.ConditionText> condition) {
                if (!condition.value().disposition().equals(LAST)) {
                    findings.add(new BatchFinding(
                            condition.value().code(), condition.value().narrative(), about));
                }
            } else {
                return new ReceivedBatch.Unreadable("a rejection with a record that is neither X0 nor X1");
            }
        }
        return new ReceivedBatch.RejectionNotice(
                new BatchRejection(records.columns(begin, 1, Transaction.COLUMNS), findings));
    }
}
