package org.acesim.routes.outbox;

/**
 * A message with the number of its outbox row, which it keeps however often it is sent.
 *
 * @param id ascending per side
 * @param epoch the one in which it was stored
 * @param message what to send
 */
public record StoredMessage(long id, long epoch, Outgoing message) {
    /** A message of the first epoch. */
    public StoredMessage(long id, Outgoing message) {
        this(id, 1, message);
    }
}
