package org.acesim.routes.filer;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import org.acesim.routes.Endpoints;
import org.acesim.routes.UnreadableMessageException;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/** How filings come in by file: a folder for each account, with {@code done} and {@code rejected} below it. */
public final class FileRoutes extends RouteBuilder {
    private static final String DROPPED = "acesimDropped";
    private static final String TARGET = "acesimTarget";

    private final Path inbox;
    private final FilingDocuments documents;

    /** Takes files in the folders below {@code inbox}. */
    public FileRoutes(Path inbox, FilingDocuments documents) {
        this.inbox = inbox;
        this.documents = documents;
    }

    @Override
    public void configure() {
        fromF(
                        "file:%s?recursive=true&minDepth=2&maxDepth=2&delay=500&initialDelay=0"
                                // A file that is still being copied must not be read: its size has to stand still
                                // first.
                                + "&readLock=changed&readLockCheckInterval=200&readLockMinLength=0"
                                + "&move=RAW(${header.%s})",
                        inbox, TARGET)
                .routeId("filing.receive.file")
                .description("Takes filings from the files that filers drop into their folder")
                .onException(UnreadableMessageException.class)
                .handled(true)
                .bean(this, "refuse")
                .id("filing.refuse.file")
                .description("Writes beside the file why nobody could read it")
                .end()
                .bean(this, "document")
                .id("filing.document.file")
                .description("Sees the file as a document of filings")
                .to(Endpoints.FILING_RECEIVE)
                .id("filing.pass.file")
                .description("Files it as every other document")
                .bean(this, "report")
                .id("filing.report.file")
                .description("Writes beside the file what became of its filings");
    }

    /** The file as a document of the account that its folder is named after. */
    public Document document(Exchange exchange) {
        Path file = Path.of(exchange.getMessage().getHeader(Exchange.FILE_PATH, String.class))
                .toAbsolutePath();
        DroppedFile dropped = new DroppedFile(file);
        exchange.setProperty(DROPPED, dropped);
        return documents.fromFile(dropped.account(), file);
    }

    /** Leaves the report and sends the file to {@code done}. */
    public void report(Exchange exchange) {
        DroppedFile dropped = requireNonNull(exchange.getProperty(DROPPED, DroppedFile.class));
        List<?> results = exchange.getMessage().getBody(List.class);
        Path target = dropped.target("done");
        documents.report(
                DroppedFile.reportOf(target),
                results == null
                        ? List.of()
                        : results.stream().map(FilingResult.class::cast).toList());
        exchange.getMessage()
                .setHeader(TARGET, inbox.toAbsolutePath().relativize(target).toString());
    }

    /** Leaves the reason and sends the file to {@code rejected}. */
    public void refuse(Exchange exchange) {
        DroppedFile dropped = requireNonNull(exchange.getProperty(DROPPED, DroppedFile.class));
        Exception cause = requireNonNull(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class));
        Path target = dropped.target("rejected");
        documents.refuse(DroppedFile.reportOf(target), String.valueOf(cause.getMessage()));
        exchange.getMessage()
                .setHeader(TARGET, inbox.toAbsolutePath().relativize(target).toString());
    }
}
