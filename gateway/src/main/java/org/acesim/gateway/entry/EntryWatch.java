package org.acesim.gateway.entry;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells those who wait for an entry that it has changed; a waiting caller holds no thread. */
public final class EntryWatch {
    private final Map<String, List<Consumer<Entry>>> watchers = new ConcurrentHashMap<>();

    /** A wait for one entry, until it is closed. */
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /** Calls {@code watcher} with the entry whenever it gets another status, or an answer of CBP, from now on. */
    public Watch watch(String entryNumber, Consumer<Entry> watcher) {
        watchers.compute(entryNumber, (number, present) -> {
            List<Consumer<Entry>> all = present == null ? new CopyOnWriteArrayList<>() : present;
            all.add(watcher);
            return all;
        });
        return () -> watchers.computeIfPresent(entryNumber, (number, present) -> {
            present.remove(watcher);
            return present.isEmpty() ? null : present;
        });
    }

    /** Tells of changes once the transaction that makes them has committed: nobody is told what may not come true. */
    public void changed(List<Entry> entries) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("a status changes in a transaction");
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                entries.forEach(EntryWatch.this::tell);
            }
        });
    }

    private void tell(Entry entry) {
        watchers.getOrDefault(entry.number(), List.of()).forEach(watcher -> watcher.accept(entry));
    }
}
