package org.acesim.gateway.filing.read;

import java.util.Iterator;
import org.acesim.gateway.filing.ReadFiling;

/**
 * The filings of a document, one after the other; never the whole document in memory.
 *
 * <p>A JSON document must be verified first, because nothing of an array is filed that breaks in its middle.
 */
public interface FilingReader extends Iterator<ReadFiling>, AutoCloseable {

    /** Whether the document is one filing, and not a list of them. */
    boolean single();

    @Override
    void close();
}
