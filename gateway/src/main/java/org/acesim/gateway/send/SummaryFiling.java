package org.acesim.gateway.send;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.SummaryAction;
import org.acesim.catair.envelope.Transaction;
import org.acesim.gateway.batch.BatchPlace;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.routes.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * An entry summary, or its deletion, that is ready to go to CBP.
 *
 * @param port of entry, by which blocks are made
 * @param events how the timeline tells it
 * @param place where its answers belong, for a filer whose batch it came in
 */
public record SummaryFiling(
        String entryNumber,
        String port,
        SummaryAction action,
        Transaction transaction,
        List<TimelineEvent> events,
        @Nullable BatchPlace place) {

    /** One that is asked for by a filer; {@code what} it is, for the timeline. */
    public static SummaryFiling by(
            Account account,
            String entryNumber,
            String port,
            SummaryAction action,
            Transaction transaction,
            String what,
            @Nullable BatchPlace place) {
        String event =
                switch (action) {
                    case ADD -> "SUMMARY_FILED";
                    case REPLACE -> "SUMMARY_REPLACE_REQUESTED";
                    case DELETE -> "SUMMARY_DELETE_REQUESTED";
                };
        String text = "Entry summary by " + account.name() + (what.isEmpty() ? "" : ": " + what);
        TimelineEvent told = new TimelineEvent(TimelineEvent.Source.FILER, event, "", text, null);
        return new SummaryFiling(entryNumber, port, action, transaction, List.of(told), place);
    }

    /** One that the gateway files by itself. */
    public static SummaryFiling byGateway(String entryNumber, String port, Transaction transaction, String text) {
        TimelineEvent told = TimelineEvent.gateway("SUMMARY_FILED", text);
        return new SummaryFiling(entryNumber, port, SummaryAction.ADD, transaction, List.of(told), null);
    }

    /** The same, with what the timeline says of it besides. */
    public SummaryFiling noting(List<String> notes) {
        List<TimelineEvent> told = new ArrayList<>(events);
        notes.forEach(note -> told.add(TimelineEvent.gateway("NOTE", note)));
        return new SummaryFiling(entryNumber, port, action, transaction, told, place);
    }

    Outbound outbound() {
        return new Outbound(EntryNumber.parse(entryNumber).orElseThrow(), port, transaction);
    }
}
