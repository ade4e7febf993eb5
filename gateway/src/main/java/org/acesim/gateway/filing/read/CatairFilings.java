package org.acesim.gateway.filing.read;

import java.io.InputStream;
import java.util.NoSuchElementException;
import org.acesim.gateway.filing.ReadFiling;

/** The SE transactions of CATAIR batches. */
final class CatairFilings implements FilingReader {

    CatairFilings(InputStream document) {
        throw new UnreadableDocumentException(new DocumentProblem("CATAIR is not read yet.", 1, 1));
    }

    @Override
    public boolean single() {
        return false;
    }

    @Override
    public boolean hasNext() {
        return false;
    }

    @Override
    public ReadFiling next() {
        throw new NoSuchElementException();
    }

    @Override
    public void close() {}
}
