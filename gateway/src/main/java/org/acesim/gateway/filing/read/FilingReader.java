package org.acesim.gateway.filing.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.routes.filer.DocumentFormat;

/**
 * The filings of a document, one after the other; never the whole document in memory.
 *
 * <p>Iterating throws an {@link UnreadableDocumentException} where the document cannot be read any further. Whoever
 * files while iterating calls {@link #verify} first: then nothing of a document is filed that is broken in its middle.
 */
public interface FilingReader extends Iterator<ReadFiling>, AutoCloseable {

    /** Whether the document is one filing, and not a list of them. */
    boolean single();

    /** Closes the document. */
    @Override
    void close();

    /** Opens a document at its start. */
    static FilingReader open(DocumentFormat format, InputStream document) throws IOException {
        return switch (format) {
            case JSON -> new JsonFilings(document);
            case NDJSON -> new NdjsonFilings(document);
            case CSV -> new CsvFilings(document);
            case CATAIR -> new CatairFilings(document);
        };
    }

    /** Why a document cannot be read to its end; reads all of it where that is not known before. */
    static Optional<DocumentProblem> verify(DocumentFormat format, InputStream document) throws IOException {
        try {
            if (format == DocumentFormat.JSON) {
                JsonFilings.verify(document);
            } else {
                // What is wrong with one of their filings does not concern the others: only their start must be
                // readable.
                open(format, document).close();
            }
            return Optional.empty();
        } catch (UnreadableDocumentException unreadable) {
            return Optional.of(unreadable.problem());
        }
    }
}
