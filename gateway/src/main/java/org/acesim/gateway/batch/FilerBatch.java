package org.acesim.gateway.batch;

import org.jspecify.annotations.Nullable;

/**
 * A batch as a filer sent it.
 *
 * @param source what makes it known when another part of it comes: its document, and its place there
 * @param queue where its answers go
 * @param requestId the {@code JMSMessageID} that its response names
 * @param transactions how many there are in it
 */
public record FilerBatch(
        String source, String queue, @Nullable String requestId, Envelope envelope, int transactions) {}
