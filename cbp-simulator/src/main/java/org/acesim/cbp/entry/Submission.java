package org.acesim.cbp.entry;

import org.acesim.routes.Queues;
import org.acesim.routes.outbox.Outgoing;
import org.jspecify.annotations.Nullable;

/**
 * How an entry came to CBP, and so where everything about it is sent.
 *
 * @param site       the sender's site code, of the A record
 * @param sender     the sender's id, of the A record
 * @param filerCode  the filer, of the B record
 * @param port       the processing port, of the B record
 * @param office     the filer's office, of the B record
 * @param userText   the filer's own text, of the B record, which goes back with every notification
 * @param messageId  the {@code JMSMessageID} of the message that it came in
 */
public record Submission(
        String site, String sender, String filerCode, String port, String office, String userText, String messageId) {

    /** Whether records that are not CBP's are sent to its sender: nobody gets them who did not ask for them. */
    public boolean takesOwnRecords() {
        return sender.equals(Queues.GATEWAY_SENDER);
    }

    /**
     * A batch on its way to a sender: to the gateway as bytes, to everybody else as text, which people's own clients read.
     *
     * @param sender        the sender's id
     * @param batch         the batch
     * @param correlationId the {@code JMSMessageID} that it answers, if it answers one
     */
    public static Outgoing messageTo(String sender, byte[] batch, @Nullable String correlationId) {
        String queue = Queues.abiOutbound(sender);
        return sender.equals(Queues.GATEWAY_SENDER)
                ? Outgoing.batch(queue, batch, correlationId)
                : Outgoing.batchText(queue, batch, correlationId);
    }
}
