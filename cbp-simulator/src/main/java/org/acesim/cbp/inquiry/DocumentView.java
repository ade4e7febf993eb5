package org.acesim.cbp.inquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.acesim.cbp.clock.NewYork;
import org.jspecify.annotations.Nullable;

/**
 * A document that the filer sent, as people see it; its content is asked for by its number.
 *
 * @param inquiry    what it answers; none for one that came with the filing
 * @param type       CBP's code of what it is; blank where its sender did not say
 * @param receivedAt simulated, as New York writes it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentView(
        long id,
        @Nullable Long inquiry,
        String type,
        String name,
        String contentType,
        long sizeBytes,
        String receivedAt) {
    /** As people see it. */
    public static DocumentView of(Documents.Listed document) {
        return new DocumentView(
                document.id(),
                document.inquiry(),
                document.type(),
                document.name(),
                document.contentType(),
                document.sizeBytes(),
                NewYork.show(document.receivedAt()));
    }
}
