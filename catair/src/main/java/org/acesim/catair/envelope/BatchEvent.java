package org.acesim.catair.envelope;

import java.util.Optional;

/** What a {@link BatchStream} meets, in the order of the message. */
public sealed interface BatchEvent {

    /**
     * A batch begins.
     *
     * @param record where, counted from 1 in the message
     */
    record BatchBegins(long record, BatchHeader header) implements BatchEvent {}

    /** A block begins. Position counts the batch's blocks from 1. */
    record BlockBegins(int position, BlockHeader header) implements BatchEvent {}

    /**
     * A transaction, which must not be acted upon before its batch has ended well.
     *
     * @param block counted from 1 in the batch
     * @param position counted from 1 in the block
     * @param record its first, counted from 1 in the batch (the A record)
     */
    record TransactionRead(int block, int position, long record, Transaction transaction) implements BatchEvent {}

    /**
     * A batch has ended.
     *
     * @param refused the answer to send, or why it is unreadable; empty when its envelope is right
     */
    record BatchEnds(Optional<ReceivedBatch> refused) implements BatchEvent {}

    /**
     * What has no A record, or is CBP's rejection of a batch.
     *
     * @param record its first, counted from 1 in the message
     */
    record NoBatch(long record, ReceivedBatch received) implements BatchEvent {}
}
