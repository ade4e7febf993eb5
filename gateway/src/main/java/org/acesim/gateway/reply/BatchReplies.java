package org.acesim.gateway.reply;

import java.util.ArrayList;
import java.util.List;
import org.acesim.gateway.batch.FilerBatches;
import org.acesim.gateway.batch.Refused;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.entry.Filed.BatchPlace;
import org.acesim.gateway.entry.SentTransactions;

/** What one message of CBP's says, for those of its entries that came in filers' batches. */
final class BatchReplies {
    private final FilerBatches batches;
    private final EntryStore store;
    private final List<FilerBatches.Answer> responses = new ArrayList<>();
    private final List<FilerBatches.Answer> notifications = new ArrayList<>();

    BatchReplies(FilerBatches batches, EntryStore store) {
        this.batches = batches;
        this.store = store;
    }

    void hear(Told told, Entry entry) {
        BatchPlace place = entry.filed().place();
        if (place == null) {
            return;
        }
        if (told.transaction() != null) {
            (told.answers() == null ? notifications : responses)
                    .add(new FilerBatches.Answer(place, told.transaction()));
        } else if (told.answers() != null) {
            // CBP rejected the gateway's batch, which is none of the filer's: to it, its filing is rejected.
            SentTransactions.of(entry, store.messages())
                    .map(sent -> Refused.response(sent, told.problems()))
                    .ifPresent(response -> responses.add(new FilerBatches.Answer(place, response)));
        }
    }

    void store() {
        batches.answer(responses);
        batches.tell(notifications);
    }
}
