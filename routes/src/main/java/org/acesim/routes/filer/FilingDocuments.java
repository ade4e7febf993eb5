package org.acesim.routes.filer;

import java.nio.file.Path;
import java.util.List;
import org.acesim.routes.WireMessage;

/** How the gateway sees what arrives by queue and by file as documents, and what it leaves beside a file. */
public interface FilingDocuments {
    /**
     * A message on {@code FILER.INBOUND} as a document.
     *
     * @throws org.acesim.routes.UnreadableMessageException when its sender may not file
     */
    Document fromMessage(WireMessage message);

    /**
     * A file in an account's inbox folder as a document.
     *
     * @throws org.acesim.routes.UnreadableMessageException when the folder is no filer's or the file's kind is unknown
     */
    Document fromFile(String account, Path file);

    /** Writes what became of a file's filings to {@code report}. */
    void report(Path report, List<FilingResult> results);

    /** Writes to {@code report} why a file could not be read. */
    void refuse(Path report, String reason);
}
