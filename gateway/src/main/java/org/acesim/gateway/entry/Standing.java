package org.acesim.gateway.entry;

import java.util.Objects;
import org.acesim.catair.code.EntryAction;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry stands, and by which messages it came there.
 *
 * @param disposition CBP's last one
 * @param messageId the batch that it last went to CBP in
 * @param lastEvent the number of CBP's outbox row that was last applied; 0 for none
 * @param pending what was asked of CBP last and is not answered yet
 * @param before where it stood before a correction or cancellation was asked for, should CBP say no
 */
public record Standing(
        EntryStatus status,
        @Nullable Disposition disposition,
        @Nullable Long messageId,
        long lastEvent,
        @Nullable EntryAction pending,
        @Nullable EntryStatus before) {

    /** An entry that has just come in, and goes to CBP in a batch or, if it was refused, in none. */
    public static Standing fresh(EntryStatus status, @Nullable Long messageId) {
        return new Standing(status, null, messageId, 0, add(messageId), null);
    }

    /** Filed again under the same number. What CBP said until now stays older than what it will say. */
    public Standing again(EntryEvent happened, @Nullable Long newMessageId) {
        return new Standing(Lifecycle.after(status, happened), null, newMessageId, lastEvent, add(newMessageId), null);
    }

    private static @Nullable EntryAction add(@Nullable Long messageId) {
        return messageId == null ? null : EntryAction.ADD;
    }

    /** Something is asked of CBP in a batch. */
    public Standing asking(EntryAction action, long newMessageId) {
        return new Standing(status, disposition, newMessageId, lastEvent, action, before);
    }

    /** Whether a replacement, update or cancellation is asked for that CBP has not answered. */
    public boolean isAsking() {
        return pending != null && pending != EntryAction.ADD;
    }

    /** CBP has answered what was asked last. */
    public Standing answered() {
        return new Standing(status, disposition, messageId, lastEvent, null, before);
    }

    /**
     * After something that CBP said.
     *
     * @param event the number of the outbox row that told it; an older one than the last changes nothing
     */
    public Standing after(EntryEvent happened, long event) {
        if (event < lastEvent) {
            return this;
        }
        EntryStatus next = Lifecycle.isUndone(status, happened)
                ? Objects.requireNonNullElse(before, EntryStatus.UNDER_REVIEW)
                : Lifecycle.after(status, happened);
        EntryStatus then = next.isRequest() && !status.isRequest() ? status : before;
        return new Standing(next, disposition, messageId, event, pending, then);
    }

    /** Having heard a message, whatever it said. */
    public Standing heard(long event) {
        return event <= lastEvent ? this : new Standing(status, disposition, messageId, event, pending, before);
    }

    /** With a disposition, unless a newer message has told one. */
    public Standing with(Disposition told, long event) {
        return event < lastEvent ? this : new Standing(status, told, messageId, event, pending, before);
    }
}
