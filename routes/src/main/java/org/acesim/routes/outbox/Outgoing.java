package org.acesim.routes.outbox;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A message to send once the transaction that stores it has committed.
 *
 * @param queue where it goes
 * @param content its bytes
 * @param text whether it travels as a text message; batches of the program's own travel as bytes, three times as fast
 * @param kind what its content is
 * @param correlationId the {@code JMSMessageID} that it answers
 * @param onBehalfOf the account that one of the program's own sides sends it for
 */
public record Outgoing(
        String queue,
        byte[] content,
        boolean text,
        Kind kind,
        @Nullable String correlationId,
        @Nullable String onBehalfOf) {

    /** What a message's content is, so that a route can tell without reading it. */
    public enum Kind {
        /** CATAIR records. */
        ABI,
        /** A control message between the two sides. */
        CONTROL,
        /** JSON for a filer. */
        JSON,
        /** Documents for CBP: JSON in bytes. */
        DOCUMENTS
    }

    /** A batch as bytes. */
    public static Outgoing batch(String queue, byte[] batch, @Nullable String correlationId) {
        return new Outgoing(queue, batch, false, Kind.ABI, correlationId, null);
    }

    /** A batch as text, for people's own clients. */
    public static Outgoing batchText(String queue, byte[] batch, @Nullable String correlationId) {
        return new Outgoing(queue, batch, true, Kind.ABI, correlationId, null);
    }

    /** A control message. */
    public static Outgoing control(String queue, byte[] message) {
        return new Outgoing(queue, message, true, Kind.CONTROL, null, null);
    }

    /** A message of documents, sent for {@code account}. */
    public static Outgoing documents(String queue, byte[] message, String account) {
        return new Outgoing(queue, message, false, Kind.DOCUMENTS, null, account);
    }

    /** JSON text for a filer. */
    public static Outgoing json(String queue, String json, @Nullable String correlationId) {
        return new Outgoing(queue, json.getBytes(StandardCharsets.UTF_8), true, Kind.JSON, correlationId, null);
    }

    /** The content of a text message. */
    public String contentAsText() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** This message, sent for {@code account}. */
    public Outgoing onBehalfOf(String account) {
        return new Outgoing(queue, content, text, kind, correlationId, account);
    }
}
