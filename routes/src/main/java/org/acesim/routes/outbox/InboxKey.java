package org.acesim.routes.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What makes a repeat known as one.
 *
 * @param source who or what it came from: a validated user, or an account and its idempotency key or file
 * @param messageId which of that source's messages: an outbox row's number, {@code JMSMessageID}, or a position
 * @param epoch     the epoch in which one of the program's own sides sent it; null where that is not known
 * @param sentAt    when the broker got it, in real time; null where that does not matter or is not known
 */
public record InboxKey(
        String source,
        String messageId,
        @Nullable Long epoch,
        @Nullable Instant sentAt) {
    /** A key of what was sent in an epoch. */
    public InboxKey(String source, String messageId, @Nullable Long epoch) {
        this(source, messageId, epoch, null);
    }

    /** A key of what is of no epoch. */
    public InboxKey(String source, String messageId) {
        this(source, messageId, null);
    }
}
