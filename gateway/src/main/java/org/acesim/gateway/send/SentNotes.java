package org.acesim.gateway.send;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryEvent;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.time.SimulatedTime;
import org.acesim.routes.Queues;
import org.acesim.routes.outbox.StoredMessage;

/**
 * Notes that batches have been sent: their entries are FILED, unless CBP's answer was faster. Called by the relay, in
 * the transaction that takes the messages out of the outbox.
 */
public final class SentNotes implements Consumer<List<StoredMessage>> {
    private final EntryStore store;
    private final FilerReplies replies;
    private final SimulatedTime time;

    /** Notes by these. */
    public SentNotes(EntryStore store, FilerReplies replies, SimulatedTime time) {
        this.store = store;
        this.replies = replies;
        this.time = time;
    }

    @Override
    public void accept(List<StoredMessage> sent) {
        List<Long> batches = sent.stream()
                .filter(message -> message.message().queue().equals(Queues.ABI_INBOUND))
                .map(StoredMessage::id)
                .toList();
        if (batches.isEmpty()) {
            return;
        }
        // What an earlier process left is sent before CBP has told its time again.
        Instant simulatedAt = time.isKnown() ? time.now() : null;
        List<Long> messageIds = store.messages().markSent(batches, time.real(), simulatedAt);
        List<Entry> filed = store.entries().lockUnsent(messageIds).stream()
                .map(entry -> entry.at(
                        entry.standing().after(EntryEvent.SENT, entry.standing().lastEvent())))
                .toList();
        store.entries().update(filed);
        replies.tell(filed.stream()
                .map(entry ->
                        new FilerReplies.Change(entry, time.moment(entry.filed().at())))
                .toList());
        store.watch().changed(filed);
    }
}
