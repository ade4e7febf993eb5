package org.acesim.routes;

/**
 * Thrown by a port for a message that nobody will ever be able to read. The message goes to {@link Queues#DLQ} with
 * the reason as a header, and the transaction commits; every other exception is retried.
 */
public final class UnreadableMessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what was found and what was expected. */
    public UnreadableMessageException(String reason) {
        super(reason);
    }
}
