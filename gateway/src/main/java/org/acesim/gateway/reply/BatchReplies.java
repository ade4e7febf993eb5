package org.acesim.gateway.reply;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.Transaction;
import org.acesim.gateway.batch.BatchPlace;
import org.acesim.gateway.batch.FilerBatches;
import org.acesim.gateway.batch.Refused;
import org.acesim.gateway.batch.RefusedSummary;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.entry.SentTransactions;
import org.acesim.gateway.reply.Told.Verbatim;
import org.acesim.gateway.summary.SummaryStanding;
import org.acesim.gateway.summary.SummaryStanding.Sent;
import org.acesim.gateway.summary.SummaryWord;

/** What one message of CBP's says, for those of its entries that came in filers' batches. */
final class BatchReplies {
    private final FilerBatches batches;
    private final EntryStore store;
    private final List<FilerBatches.Answer> responses = new ArrayList<>();
    private final Map<Application, List<FilerBatches.Answer>> notifications = new EnumMap<>(Application.class);
    private final List<OfSummary> ofSummaries = new ArrayList<>();

    private record OfSummary(Told told, Entry entry) {}

    BatchReplies(FilerBatches batches, EntryStore store) {
        this.batches = batches;
        this.store = store;
    }

    void hear(Told told, Entry entry) {
        if (told.isOfSummary()) {
            ofSummaries.add(new OfSummary(told, entry));
            return;
        }
        BatchPlace place = entry.filed().place();
        if (place == null) {
            return;
        }
        Verbatim verbatim = told.verbatim();
        if (verbatim != null && told.answers() == null) {
            tell(place, verbatim);
        } else if (verbatim != null) {
            responses.add(new FilerBatches.Answer(place, verbatim.transaction()));
        } else if (told.answers() != null) {
            // CBP rejected the gateway's batch, which is none of the filer's: to it, its filing is rejected.
            SentTransactions.of(entry, store.messages())
                    .map(sent -> Refused.response(sent, told.problems()))
                    .ifPresent(response -> responses.add(new FilerBatches.Answer(place, response)));
        }
    }

    void store() {
        hearOfSummaries();
        batches.answer(responses);
        notifications.forEach(batches::tell);
    }

    private void hearOfSummaries() {
        if (ofSummaries.isEmpty()) {
            return;
        }
        Map<String, SummaryStanding> standings = store.summaries()
                .find(ofSummaries.stream().map(of -> of.entry().number()).toList());
        for (OfSummary of : ofSummaries) {
            Sent sent = standings
                    .getOrDefault(of.entry().number(), SummaryStanding.FRESH)
                    .sent();
            BatchPlace asked = sent == null ? null : sent.place();
            if (of.told().word() instanceof SummaryWord.Answer answer) {
                // What came over HTTP, or the gateway filed by itself, was asked in no batch that could be answered.
                if (sent != null && asked != null && sent.isAnsweredBy(answer)) {
                    response(of.told(), sent)
                            .ifPresent(response -> responses.add(new FilerBatches.Answer(asked, response)));
                }
            } else {
                BatchPlace place = asked == null ? of.entry().filed().place() : asked;
                Verbatim verbatim = of.told().verbatim();
                if (place != null && verbatim != null) {
                    tell(place, verbatim);
                }
            }
        }
    }

    /** CBP's own, or, where it rejected the gateway's batch, which is none of the filer's, one that says so. */
    private Optional<Transaction> response(Told told, Sent sent) {
        return told.verbatim() != null
                ? Optional.of(told.verbatim().transaction())
                : SentTransactions.summaryOf(told.entryNumber(), sent.messageId(), store.messages())
                        .map(summary -> RefusedSummary.response(summary, told.problems()));
    }

    private void tell(BatchPlace place, Verbatim verbatim) {
        notifications
                .computeIfAbsent(verbatim.application(), any -> new ArrayList<>())
                .add(new FilerBatches.Answer(place, verbatim.transaction()));
    }
}
