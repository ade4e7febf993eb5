package org.acesim.catair.envelope;

/**
 * A batch, and where it stands in its message.
 *
 * @param firstRecord counts the message's records from 1
 */
public record PlacedBatch(int firstRecord, ReceivedBatch batch) {}
