package org.acesim.routes.filer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.acesim.routes.Endpoints;
import org.acesim.routes.FailurePolicy;
import org.acesim.routes.Queues;
import org.acesim.routes.WireMessages;
import org.apache.camel.AggregationStrategy;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.jspecify.annotations.Nullable;

/** How filings come in, by queue or as a document of any size: check, transform, record, chunk by chunk. */
public final class FilingRoutes extends RouteBuilder {
    private final FilingIntake intake;
    private final FilingDocuments documents;
    private final int consumers;

    /** Gives what arrives to the two ports; {@code consumers} messages are worked on at once. */
    public FilingRoutes(FilingIntake intake, FilingDocuments documents, int consumers) {
        this.intake = intake;
        this.documents = documents;
        this.consumers = consumers;
    }

    @Override
    public void configure() {
        from(Endpoints.receive(Queues.FILER_INBOUND, consumers))
                .routeId("filing.receive.jms")
                .routeConfigurationId(FailurePolicy.ID)
                .description("Takes filings that filers put on their queue")
                .bean(WireMessages.class, "read")
                .id("filing.read")
                .description("Reads text and bytes, and who sent them")
                .bean(documents, "fromMessage")
                .id("filing.document")
                .description("Sees the message as a document of filings")
                .to(Endpoints.FILING_RECEIVE)
                .id("filing.pass")
                .description("Files it as every other document");

        from(Endpoints.FILING_RECEIVE)
                .routeId("filing.receive")
                .errorHandler(noErrorHandler())
                .description("Takes a document of filings chunk by chunk and gathers their results")
                .bean(intake, "open")
                .id("filing.open")
                .description("Opens the document")
                .split(body(), new Results())
                .streaming()
                .stopOnException()
                .to(Endpoints.FILING_SUBMIT)
                .id("filing.chunk")
                .description("Takes one chunk through")
                .end();

        from(Endpoints.FILING_SUBMIT)
                .routeId("filing.submit")
                .errorHandler(noErrorHandler())
                .description("Checks, transforms and records one chunk of filings")
                .bean(intake, "check")
                .id("filing.check")
                .description("Finds every problem of every filing")
                .bean(intake, "transform")
                .id("filing.transform")
                .description("Turns good filings into SE transactions")
                .bean(intake, "record")
                .id("filing.record")
                .description("Stores entries and batches in one transaction");
    }

    /** Puts the results of all chunks into one list, in order; a document without filings has none. */
    private static final class Results implements AggregationStrategy {
        @Override
        public @Nullable Exchange aggregate(@Nullable Exchange gathered, @Nullable Exchange chunk) {
            if (gathered == null) {
                requireNonNull(chunk).getMessage().setBody(new ArrayList<>(results(chunk)));
                return chunk;
            }
            results(gathered).addAll(results(requireNonNull(chunk)));
            return gathered;
        }

        @SuppressWarnings("unchecked")
        private static List<FilingResult> results(Exchange exchange) {
            return requireNonNull(exchange.getMessage().getBody(List.class));
        }
    }
}
