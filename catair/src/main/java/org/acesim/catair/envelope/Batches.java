package org.acesim.catair.envelope;

import java.util.List;

/** Reads the batches of a message. */
@SuppressWarnings("DoNotCallSuggester")
public final class Batches {

    private Batches() {}

    /**
     * Reads one or more batches whose records run together, or are separated by LF or CRLF, short lines being padded. Lower
     * case is raised in transactions. Never throws, whatever the bytes are.
     */
    public static List<ReceivedBatch> read(byte[] message) {
        throw new UnsupportedOperationException("follows");
    }
}
