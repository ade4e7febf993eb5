package org.acesim.cbp.wire;

import java.util.List;
import org.acesim.routes.outbox.Outgoing;

/** What a batch is answered with: the response batch, and the notifications that follow it. */
final class BatchAnswer {
    private final byte[] response;
    private final List<Outgoing> notifications;

    BatchAnswer(byte[] response, List<Outgoing> notifications) {
        this.response = response;
        this.notifications = List.copyOf(notifications);
    }

    byte[] response() {
        return response;
    }

    List<Outgoing> notifications() {
        return notifications;
    }
}
