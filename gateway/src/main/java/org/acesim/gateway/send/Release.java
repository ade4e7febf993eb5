package org.acesim.gateway.send;

import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Transaction;
import org.acesim.gateway.entry.Filed;
import org.acesim.gateway.entry.Standing;
import org.acesim.gateway.entry.TimelineEvent;
import org.jspecify.annotations.Nullable;

/**
 * A filing that is ready to go to CBP.
 *
 * @param port of entry, by which blocks are made
 * @param json what was filed
 * @param search the words that the entry is found by
 * @param transaction its cargo release
 * @param events what happened to it here
 * @param corrects where the entry stood whose place it takes: one that was rejected under this number
 */
public record Release(
        EntryNumber number,
        String port,
        Filed filed,
        byte[] json,
        String search,
        Transaction transaction,
        List<TimelineEvent> events,
        @Nullable Standing corrects) {
    Outbound outbound() {
        return new Outbound(number, port, transaction);
    }
}
