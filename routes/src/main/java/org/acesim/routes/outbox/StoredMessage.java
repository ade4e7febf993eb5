package org.acesim.routes.outbox;

/**
 * A message with the number of its outbox row, which it keeps however often it is sent.
 *
 * @param id ascending per side
 * @param message what to send
 */
public record StoredMessage(long id, Outgoing message) {}
