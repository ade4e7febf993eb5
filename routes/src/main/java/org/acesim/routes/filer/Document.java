package org.acesim.routes.filer;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One document of filings, as it came.
 *
 * @param account who files
 * @param format how it is written
 * @param channel how it came
 * @param repeatSource the inbox source under which its parts are known again; none when it cannot be a repeat
 * @param correlationId the {@code JMSMessageID} that replies name
 * @param sentAt when the broker got the message that it came in, in real time; null where it came otherwise
 * @param checks whether the gateway makes the checks that CBP makes too
 * @param content opens it, each time from its start
 */
public record Document(
        String account,
        DocumentFormat format,
        Channel channel,
        @Nullable String repeatSource,
        @Nullable String correlationId,
        @Nullable Instant sentAt,
        boolean checks,
        Content content) {

    /** Where the bytes are: in memory, or in a file that is never read whole. */
    @FunctionalInterface
    public interface Content {
        /** Opens the document at its start. */
        InputStream open() throws IOException;
    }
}
