package org.acesim.gateway.send;

import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.SummaryAction;
import org.acesim.catair.envelope.Transaction;
import org.acesim.gateway.entry.TimelineEvent;

/**
 * An entry summary, or its deletion, that is ready to go to CBP.
 *
 * @param port of entry, by which blocks are made
 * @param events how the timeline tells it
 */
public record SummaryFiling(
        String entryNumber, String port, SummaryAction action, Transaction transaction, List<TimelineEvent> events) {
    Outbound outbound() {
        return new Outbound(EntryNumber.parse(entryNumber).orElseThrow(), port, transaction);
    }
}
