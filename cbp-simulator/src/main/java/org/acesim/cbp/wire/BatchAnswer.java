package org.acesim.cbp.wire;

import java.time.Instant;
import java.util.List;
import org.acesim.routes.outbox.Outgoing;
import org.jspecify.annotations.Nullable;

/** What a batch is answered with: the response batch, and the notifications that follow it. */
final class BatchAnswer {
    private final byte[] response;
    private final List<Outgoing> notifications;
    /** Null for at once. */
    private final @Nullable Instant answeredAt;

    BatchAnswer(byte[] response, List<Outgoing> notifications) {
        this(response, notifications, null);
    }

    BatchAnswer(byte[] response, List<Outgoing> notifications, @Nullable Instant answeredAt) {
        this.answeredAt = answeredAt;
        this.response = response;
        this.notifications = List.copyOf(notifications);
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
