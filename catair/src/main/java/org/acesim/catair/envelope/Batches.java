package org.acesim.catair.envelope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the batches of a message. */
public final class Batches {

    /** A message of more records (80 MB) is not read. */
    public static final int MOST_RECORDS_A_MESSAGE = 1_000_000;

    /**
     * A block of more records is rejected as a loop exceeded (X36): the count that a response carries has five digits. The
     * limit is the project's own.
     */
    public static final int MOST_RECORDS_A_BLOCK = 99_999;

    /** A rejection names no more reasons than these. The limit is the project's own. */
    public static final int MOST_FINDINGS_A_BATCH = 1_000;

    private Batches() {}

    /**
     * Reads one or more batches whose records run together, or are separated by LF or CRLF, short lines being padded. Lower
     * case is raised in transactions. Checks of the envelope what needs no knowledge of the sender. Never throws, whatever
     * the bytes are.
     */
    public static List<ReceivedBatch> read(byte[] message) {
        return readPlaced(message).stream().map(PlacedBatch::batch).toList();
    }

    /** The same, and where each batch stands. */
    public static List<PlacedBatch> readPlaced(byte[] message) {
        Optional<Records> framed = Records.of(message, MOST_RECORDS_A_MESSAGE);
        if (framed.isEmpty()) {
            return unreadable("more than " + MOST_RECORDS_A_MESSAGE + " records");
        }
        Records records = framed.get();
        if (records.count() == 0) {
            return unreadable("no records");
        }
        List<PlacedBatch> batches = new ArrayList<>();
        int index = 0;
        while (index < records.count()) {
            int begin = index;
            if (records.kind(index) == 'A') {
                BatchReader reader = new BatchReader(records, index);
                batches.add(new PlacedBatch(begin + 1, reader.read()));
                index = reader.end();
            } else {
                while (index < records.count() && records.kind(index) != 'A') {
                    index++;
                }
                batches.add(new PlacedBatch(
                        begin + 1,
                        new ReceivedBatch.Unreadable(
                                "records " + (begin + 1) + " to " + index + " of the message belong to no A record")));
            }
        }
        return List.copyOf(batches);
    }

    private static List<PlacedBatch> unreadable(String reason) {
        return List.of(new PlacedBatch(1, new ReceivedBatch.Unreadable(reason)));
    }

    /** The records of a message, as they are and whatever they are, each of 80 columns; none where there are too many. */
    public static List<String> records(byte[] message) {
        List<String> texts = new ArrayList<>();
        Records.of(message, MOST_RECORDS_A_MESSAGE).ifPresent(records -> {
            for (int i = 0; i < records.count(); i++) {
                texts.add(records.columns(i, 1, Transaction.COLUMNS));
            }
        });
        return texts;
    }
}
