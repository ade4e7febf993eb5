package org.acesim.gateway.send;

import java.util.List;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.notice.Notice;
import org.acesim.gateway.summary.SummaryStanding;
import org.acesim.gateway.time.Moment;
import org.acesim.routes.Queues;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;
import org.jspecify.annotations.Nullable;
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
     * A change of an entry's status, or of how its summary or payment stands.
     *
     * @param entry as it stands after it
     * @param problems why, where it was refused or rejected; anything that JSON can be made of
     * @param asked what CBP asks of the filer with it
     * @param summary as it stands after it, where that is what changed
     */
    public record Change(
            Entry entry,
            Moment at,
            List<?> problems,
            @Nullable Notice asked,
            @Nullable SummaryStanding summary) {
        /** A change, and why. */
        public Change(Entry entry, Moment at, List<?> problems) {
            this(entry, at, problems, null, null);
        }

        /** A change that needs no reasons. */
        public Change(Entry entry, Moment at) {
            this(entry, at, List.of());
        }

        /** The same, with what CBP asks of the filer. */
        public Change asking(Notice notice) {
            return new Change(entry, at, problems, notice, summary);
        }

        /** The same, of the summary or the payment. */
        public Change owing(SummaryStanding standing) {
            return new Change(entry, at, problems, asked, standing);
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
        StatusMessage message =
                StatusMessage.of(entry, change.at(), change.problems(), change.asked(), change.summary());
        return Outgoing.json(
                Queues.filerOutbound(entry.filed().filer()),
                JSON.writeValueAsString(message),
                entry.filed().requestId());
    }
}
