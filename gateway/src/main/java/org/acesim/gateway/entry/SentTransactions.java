package org.acesim.gateway.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
                : transactions(id, messages)
                        .filter(transaction -> isOf(transaction, number))
                        .findFirst();
    }

    /** The entry summary that last went to CBP for an entry, in this batch. */
    public static Optional<Transaction> summaryOf(String entryNumber, long messageId, Messages messages) {
        EntryNumber number = EntryNumber.parse(entryNumber).orElseThrow();
        return transactions(messageId, messages)
                .filter(transaction -> {
                    String header = transaction.records().get(0);
                    return header.startsWith("10")
                            && header.startsWith(number.filerCode(), 3)
                            && header.startsWith(number.field(), 8);
                })
                .findFirst();
    }

    private static Stream<Transaction> transactions(long messageId, Messages messages) {
        return messages.find(List.of(messageId)).stream()
                .flatMap(message -> Batches.read(message.content()).stream())
                .filter(ReceivedBatch.Accepted.class::isInstance)
                .flatMap(batch -> ((ReceivedBatch.Accepted) batch).batch().blocks().stream())
                .flatMap(block -> block.transactions().stream());
    }

    private static boolean isOf(Transaction transaction, EntryNumber number) {
        String header = transaction.records().get(0);
        return header.startsWith("SE10")
                && header.startsWith(number.filerCode(), 5)
                && header.startsWith(number.field(), 10);
    }
}
