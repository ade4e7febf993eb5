package org.acesim.catair.envelope;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        BatchCollector collector = new BatchCollector();
        try {
            if (holdsTooMany(message)) {
                return unreadable("more than " + MOST_RECORDS_A_MESSAGE + " records");
            }
            BatchStream stream = new BatchStream(new ByteArrayInputStream(message));
            Optional<BatchEvent> event = stream.next();
            while (event.isPresent()) {
                collector.take(event.get());
                event = stream.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<PlacedBatch> batches = collector.batches();
        return batches.isEmpty() ? unreadable("no records") : batches;
    }

    /** The records of a message, as they are and whatever they are, each of 80 columns; none where there are too many. */
    public static List<String> records(byte[] message) {
        List<String> texts = new ArrayList<>();
        Records records = new Records();
        try {
            RecordStream stream = new RecordStream(new ByteArrayInputStream(message));
            while (stream.next(records.bytes(), records.offset(Records.CURRENT))) {
                texts.add(records.columns(Records.CURRENT, 1, Transaction.COLUMNS));
                if (texts.size() > MOST_RECORDS_A_MESSAGE) {
                    return List.of();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Counted before any is looked at: a million A records by themselves would be a million batches, each with its answer. */
    private static boolean holdsTooMany(byte[] message) throws IOException {
        if (message.length <= MOST_RECORDS_A_MESSAGE) {
            return false;
        }
        RecordStream stream = new RecordStream(new ByteArrayInputStream(message));
        byte[] record = new byte[Transaction.COLUMNS];
        int count = 0;
        while (count <= MOST_RECORDS_A_MESSAGE && stream.next(record, 0)) {
            count++;
        }
        return count > MOST_RECORDS_A_MESSAGE;
    }

    private static List<PlacedBatch> unreadable(String reason) {
        return List.of(new PlacedBatch(1, new ReceivedBatch.Unreadable(reason)));
    }
}
