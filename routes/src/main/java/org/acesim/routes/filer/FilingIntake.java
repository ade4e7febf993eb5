package org.acesim.routes.filer;

import java.util.List;

/** What the gateway does with a document: chunk by chunk, each step taking what the one before it gave. */
public interface FilingIntake {
    /**
     * Opens a document.
     *
     * @throws org.acesim.routes.UnreadableMessageException when it cannot be read at all
     */
    FilingChunks open(Document document);

    /** Checks every filing of a chunk; a problem is a part of what it returns, never an exception. */
    FilingChunk check(FilingChunk chunk);

    /** Turns the good ones into SE transactions. */
    FilingChunk transform(FilingChunk chunk);

    /** Stores the chunk and the batches to send in one transaction; a repeat gets the results of the first time. */
    List<FilingResult> record(FilingChunk chunk);
}
