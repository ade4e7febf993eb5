package org.acesim.gateway.send;

import java.util.List;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.time.Moment;
import org.acesim.routes.Queues;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;
import tools.jackson.databind.json.JsonMapper;

/** Tells filers on their queues how their entries stand. */
public final class FilerReplies {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Outbox outbox;

    /** Sends by {@code outbox}. */
    public FilerReplies(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * A change of an entry's status.
     *
     * @param entry as it stands after it
     * @param problems why, where it was refused or rejected; anything that JSON can be made of
     */
    public record Change(Entry entry, Moment at, List<?> problems) {
        /** A change that needs no reasons. */
        public Change(Entry entry, Moment at) {
            this(entry, at, List.of());
        }
    }

    /** Tells of changes, in the caller's transaction: to those who want to be told, as answers to the filing's own message. */
    public void tell(List<Change> changes) {
        outbox.add(changes.stream()
                .filter(FilerReplies::wanted)
                .map(FilerReplies::message)
                .toList());
    }

    private static boolean wanted(Change change) {
        // What came in a batch is answered in batches.
        return change.entry().filed().told() && change.entry().filed().place() == null;
    }

    private static Outgoing message(Change change) {
        Entry entry = change.entry();
        StatusMessage message = StatusMessage.of(entry, change.at(), change.problems());
        return Outgoing.json(
                Queues.filerOutbound(entry.filed().filer()),
                JSON.writeValueAsString(message),
                entry.filed().requestId());
    }
}
