package org.acesim.routes.outbox;

/**
 * What makes a repeat known as one.
 *
 * @param source who or what it came from: a validated user, or an account and its idempotency key or file
 * @param messageId which of that source's messages: an outbox row's number, {@code JMSMessageID}, or a position
 */
public record InboxKey(String source, String messageId) {}
