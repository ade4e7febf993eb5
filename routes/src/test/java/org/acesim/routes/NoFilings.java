package org.acesim.routes;

import java.nio.file.Path;
import java.util.List;
import org.acesim.routes.filer.Document;
import org.acesim.routes.filer.FilingChunk;
import org.acesim.routes.filer.FilingChunks;
import org.acesim.routes.filer.FilingDocuments;
import org.acesim.routes.filer.FilingIntake;
import org.acesim.routes.filer.FilingResult;

/** Stands where a port must stand and is never called. */
final class NoFilings implements FilingIntake, FilingDocuments {
    @Override
    public FilingChunks open(Document document) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FilingChunk check(FilingChunk chunk) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FilingChunk transform(FilingChunk chunk) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<FilingResult> record(FilingChunk chunk) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Document fromMessage(WireMessage message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Document fromFile(String account, Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void report(Path report, List<FilingResult> results) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void refuse(Path report, String reason) {
        throw new UnsupportedOperationException();
    }
}
