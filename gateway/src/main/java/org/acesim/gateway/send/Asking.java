package org.acesim.gateway.send;

import java.util.List;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.envelope.Transaction;
import org.acesim.gateway.entry.Proposals.Proposal;
import org.acesim.gateway.entry.TimelineEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something that a filer asks of CBP about an entry that it has.
 *
 * @param port of entry
 * @param proposal what the entry is to be, where it is to change
 * @param events how the timeline tells it
 */
public record Asking(
        EntryAction action,
        String port,
        Transaction transaction,
        @Nullable Proposal proposal,
        List<TimelineEvent> events) {}
