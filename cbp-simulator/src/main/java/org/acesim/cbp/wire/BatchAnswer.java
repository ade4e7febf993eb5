package org.acesim.cbp.wire;

import java.time.Instant;
import java.util.List;
import org.acesim.routes.outbox.Outgoing;
import org.jspecify.annotations.Nullable;

/** What a batch is answered with: the response batch, the notifications that follow it, and what is done once both are on their way. */
final class BatchAnswer {
    private final byte[] response;
    private final List<Outgoing> notifications;
    /** Null for at once. */
    private final @Nullable Instant answeredAt;

    private final @Nullable Runnable afterwards;

    BatchAnswer(byte[] response, List<Outgoing> notifications) {
        this(response, notifications, null);
    }

    BatchAnswer(byte[] response, List<Outgoing> notifications, @Nullable Instant answeredAt) {
        this(response, notifications, answeredAt, null);
    }

    private BatchAnswer(
            byte[] response,
            List<Outgoing> notifications,
            @Nullable Instant answeredAt,
            @Nullable Runnable afterwards) {
        this.afterwards = afterwards;
        this.answeredAt = answeredAt;
        this.response = response;
        this.notifications = List.copyOf(notifications);
    }

    /** The same, with something to be done in the same transaction whose messages come after these. */
    BatchAnswer followedBy(Runnable other) {
        return new BatchAnswer(response, notifications, answeredAt, other);
    }

    boolean isFollowed() {
        return afterwards != null;
    }

    void finish() {
        if (afterwards != null) {
            afterwards.run();
        }
    }

    /** Nothing where a scenario has the whole batch not answered. */
    byte[] response() {
        return response;
    }

    /** When a scenario has it answered; null for at once. */
    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    List<Outgoing> notifications() {
        return notifications;
    }
}
