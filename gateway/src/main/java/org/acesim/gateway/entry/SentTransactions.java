package org.acesim.gateway.entry;

import java.util.List;
import java.util.Optional;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.envelope.Transaction;

/** What went to CBP, as it went. */
public final class SentTransactions {
    private SentTransactions() {}

    /** The transaction that an entry last went to CBP as. */
    public static Optional<Transaction> of(Entry entry, Messages messages) {
        Long id = entry.standing().messageId();
        EntryNumber number = EntryNumber.parse(entry.number()).orElseThrow();
        return id == null
                ? Optional.empty()
                : messages.find(List.of(id)).stream()
                        .flatMap(message -> Batches.read(message.content()).stream())
                        .filter(ReceivedBatch.Accepted.class::isInstance)
                        .flatMap(batch -> ((ReceivedBatch.Accepted) batch).batch().blocks().stream())
                        .flatMap(block -> block.transactions().stream())
                        .filter(transaction -> isOf(transaction, number))
                        .findFirst();
    }

    private static boolean isOf(Transaction transaction, EntryNumber number) {
        String header = transaction.records().get(0);
        return header.startsWith("SE10")
                && header.startsWith(number.filerCode(), 5)
                && header.startsWith(number.field(), 10);
    }
}
