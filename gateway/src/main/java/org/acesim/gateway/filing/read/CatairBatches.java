package org.acesim.gateway.filing.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.envelope.Transaction;
import org.jspecify.annotations.Nullable;

/** The batches of a message, cut after each Z record, so that never more than one of them is in memory. */
final class CatairBatches implements AutoCloseable {

    /** About ten thousand entries: no envelope can be judged before its last record is here. */
    private static final int BATCH_LENGTH_MAX = 16 << 20;

    private final InputStream in;
    private final Queue<ReceivedBatch> cut = new ArrayDeque<>();

    CatairBatches(InputStream message) {
        in = new BufferedInputStream(message, 1 << 16);
    }

    /** The next batch, or nothing at the end. */
    @Nullable
    ReceivedBatch next() {
        try {
            while (cut.isEmpty()) {
                byte[] bytes = cut();
                if (bytes.length == 0) {
                    return null;
                }
                if (bytes.length > BATCH_LENGTH_MAX) {
                    return new ReceivedBatch.Unreadable("a batch of more than " + BATCH_LENGTH_MAX + " characters");
                }
                if (!isBlank(bytes)) {
                    cut.addAll(Batches.read(bytes));
                }
            }
            return cut.poll();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The characters up to the end of the next Z record; of a batch that is too long, one more than it may have. */
    private byte[] cut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4_096);
        int first = -1;
        int columns = 0;
        int next;
        while ((next = in.read()) >= 0) {
            if (bytes.size() <= BATCH_LENGTH_MAX) {
                bytes.write(next);
            }
            boolean lineEnd = next == '\n' || next == '\r';
            if (!lineEnd) {
                first = columns == 0 ? next : first;
                columns++;
            }
            if (lineEnd || columns == Transaction.COLUMNS) {
                if (columns > 0 && first == 'Z') {
                    break;
                }
                columns = 0;
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
