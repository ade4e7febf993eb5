package org.acesim.gateway.entry;

import org.jspecify.annotations.Nullable;

/**
 * Where an entry stands, and by which messages it came there.
 *
 * @param disposition CBP's last one
 * @param messageId the batch that it last went to CBP in
 * @param lastEvent the number of CBP's outbox row that was last applied; 0 for none
 */
public record Standing(
        EntryStatus status,
        @Nullable Disposition disposition,
        @Nullable Long messageId,
        long lastEvent) {

    /** An entry that has just come in, and goes to CBP in a batch or, if it was refused, in none. */
    public static Standing fresh(EntryStatus status, @Nullable Long messageId) {
        return new Standing(status, null, messageId, 0);
    }

    /** Filed again under the same number. What CBP said until now stays older than what it will say. */
    public Standing again(EntryEvent happened, @Nullable Long newMessageId) {
        return new Standing(Lifecycle.after(status, happened), null, newMessageId, lastEvent);
    }

    /**
     * After something that CBP said.
     *
     * @param event the number of the outbox row that told it; an older one than the last changes nothing
     */
    public Standing after(EntryEvent happened, long event) {
        return event < lastEvent
                ? this
                : new Standing(Lifecycle.after(status, happened), disposition, messageId, event);
    }

    /** Having heard a message, whatever it said. */
    public Standing heard(long event) {
        return event <= lastEvent ? this : new Standing(status, disposition, messageId, event);
    }

    /** With a disposition, unless a newer message has told one. */
    public Standing with(Disposition told, long event) {
        return event < lastEvent ? this : new Standing(status, told, messageId, event);
    }
}
