package org.acesim.catair.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Reads batches of any size and holds one transaction of them at a time. The envelope is checked as the records come, so
 * whether a batch is right is known at its end only: what depends on it must wait for {@link BatchEvent.BatchEnds}.
 *
 * <pre>{@code
 * BatchStream batches = new BatchStream(in);
 * for (Optional<BatchEvent> event = batches.next(); event.isPresent(); event = batches.next()) {
 *     if (event.get() instanceof BatchEvent.TransactionRead read) {
 *         CargoRelease.read(read.transaction());
 *     }
 * }
 * }</pre>
 *
 * <p>Never throws but what the stream throws, whatever the bytes are. The caller closes the stream.
 */
public final class BatchStream {

    private final RecordStream stream;
    private final Records records = new Records();
    private final Queue<BatchEvent> events = new ArrayDeque<>();
    private @Nullable OpenBatch batch;
    private @Nullable OpenRejection rejection;
    /** Whether the batch might still be a rejection: only its A record was read. */
    private boolean isFresh;

    private long count;
    private long firstStray;
    private boolean ended;

    /** Begins before the first batch. */
    public BatchStream(InputStream in) throws IOException {
        this.stream = new RecordStream(in);
    }

    /** What comes next; empty at the end of the message. */
    public Optional<BatchEvent> next() throws IOException {
        while (events.isEmpty() && !ended) {
            if (stream.next(records.bytes(), records.offset(Records.CURRENT))) {
                count++;
                take();
            } else {
                ended = true;
                end(false);
            }
        }
        return Optional.ofNullable(events.poll());
    }

    /** How many records were read. */
    long count() {
        return count;
    }

    private void take() {
        char kind = records.kind(Records.CURRENT);
        if (kind == 'A') {
            end(false);
            records.keep(Records.BATCH);
            batch = new OpenBatch(records, count);
            isFresh = true;
        } else if (rejection != null) {
            rejection.take(records);
        } else if (batch == null) {
            firstStray = firstStray == 0 ? count : firstStray;
        } else {
            takeOfBatch(batch, kind);
        }
    }

    private void takeOfBatch(OpenBatch open, char kind) {
        if (isFresh && OpenRejection.isRejection(records)) {
            rejection = new OpenRejection(records, count - 1);
            batch = null;
        } else {
            begin(open);
            if (kind == 'Z') {
                end(true);
            } else {
                events.addAll(open.take(count));
            }
        }
        isFresh = false;
    }

    private void begin(OpenBatch open) {
        if (isFresh) {
            events.add(new BatchEvent.BatchBegins(count - 1, open.header()));
        }
    }

    /** Ends what is open. */
    private void end(boolean trailed) {
        if (firstStray > 0) {
            long last = ended ? count : count - 1;
            events.add(new BatchEvent.NoBatch(
                    firstStray,
                    new ReceivedBatch.Unreadable(
                            "records " + firstStray + " to " + last + " of the message belong to no A record")));
            firstStray = 0;
        }
        if (rejection != null) {
            events.add(new BatchEvent.NoBatch(rejection.firstRecord(), rejection.read()));
            rejection = null;
        }
        if (batch != null) {
            if (isFresh && !trailed) {
                events.add(new BatchEvent.BatchBegins(ended ? count : count - 1, batch.header()));
                isFresh = false;
            }
            events.addAll(batch.end(trailed, (trailed || ended) && stream.lastIsShort()));
            batch = null;
        }
    }
}
