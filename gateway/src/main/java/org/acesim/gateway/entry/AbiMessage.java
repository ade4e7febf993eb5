package org.acesim.gateway.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An ABI batch that went to CBP or came from there.
 *
 * @param kind its application identifier: SE, SX, SO, DA; X for a batch rejection
 * @param at when it was stored, in real time
 * @param outboxId the row of the gateway's outbox that it leaves by
 * @param sentAt when the relay put it on the queue; none before, and for what was received
 */
public record AbiMessage(
        long id,
        Direction direction,
        String kind,
        Instant at,
        @Nullable Long outboxId,
        @Nullable Instant sentAt,
        @Nullable Instant sentSimulatedAt,
        byte[] content) {

    /** Which way a batch travels, seen from the gateway. */
    public enum Direction {
        /** To CBP. */
        SENT,
        /** From CBP. */
        RECEIVED
    }

    /** A batch that leaves by a row of the outbox. */
    public static AbiMessage sent(long id, String kind, Instant at, long outboxId, byte[] content) {
        return new AbiMessage(id, Direction.SENT, kind, at, outboxId, null, null, content);
    }

    /** A batch that has come. */
    public static AbiMessage received(long id, String kind, Instant at, byte[] content) {
        return new AbiMessage(id, Direction.RECEIVED, kind, at, null, null, null, content);
    }
}
