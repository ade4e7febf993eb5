package org.acesim.routes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.acesim.routes.outbox.InboxKey;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was taken from a queue.
 *
 * @param messageId the broker's name for it ({@code JMSMessageID})
 * @param user who sent it, as the broker vouches ({@code JMSXUserID}), never a field of the message
 * @param content its bytes; a text message in UTF-8
 * @param text whether it was a text message
 * @param outboxId the number of the outbox row that it left by; only believed of the program's own users
 * @param onBehalfOf for whom one of the program's own users sent it; only believed of them
 * @param correlationId {@code JMSCorrelationID}
 * @param epoch the epoch in which it was sent; only believed of the program's own users
 * @param sentAt when the broker got it, in real time by the broker's clock; null where the broker does not say
 */
public record WireMessage(
        String messageId,
        String user,
        byte[] content,
        boolean text,
        @Nullable Long outboxId,
        @Nullable String onBehalfOf,
        @Nullable String correlationId,
        @Nullable Long epoch,
        @Nullable Instant sentAt) {
    /** A message of which the broker does not say when it got it. */
    public WireMessage(
            String messageId,
            String user,
            byte[] content,
            boolean text,
            @Nullable Long outboxId,
            @Nullable String onBehalfOf,
            @Nullable String correlationId,
            @Nullable Long epoch) {
        this(messageId, user, content, text, outboxId, onBehalfOf, correlationId, epoch, null);
    }

    /** A message of no epoch. */
    public WireMessage(
            String messageId,
            String user,
            byte[] content,
            boolean text,
            @Nullable Long outboxId,
            @Nullable String onBehalfOf,
            @Nullable String correlationId) {
        this(messageId, user, content, text, outboxId, onBehalfOf, correlationId, null);
    }

    /** What a message of another user says of itself is not believed: it is left out here, once for all readers. */
    public WireMessage {
        if (!InternalUsers.contains(user)) {
            outboxId = null;
            onBehalfOf = null;
            epoch = null;
        }
    }

    /** The account that this message is from. */
    public String sender() {
        return onBehalfOf == null ? user : onBehalfOf;
    }

    /** The content as the kind of body that it came in. */
    Object body() {
        return text ? new String(content, StandardCharsets.UTF_8) : content;
    }

    /** What makes a repeat of this message known as one. */
    public InboxKey key() {
        return outboxId == null
                ? new InboxKey(user, messageId, epoch, sentAt)
                : new InboxKey(user, Long.toString(outboxId), epoch);
    }
}
