package org.acesim.routes.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what the outbox holds, in the order of its numbers: the one that sends for its side. What piles up while it is
 * busy goes together in its next JMS transaction.
 *
 * <p>The queue's transaction commits before the database's. A crash between the two sends a message again under the
 * same number, which the receiver's {@link Inbox} knows as a repeat; nothing is lost.
 */
public final class Relay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    /** Measured: 100 sends a JMS transaction are thirty times as fast as one, and more bring nothing. */
    private static final int MOST_TOGETHER = 100;
    /** What another process stored wakes nobody here, so the outbox is looked at this often without being asked. */
    private static final long LOOK_AGAIN_MILLIS = 1_000;

    private static final long RETRY_MILLIS_MAX = 2_000;

    private final Outbox outbox;
    private final TransactionOperations transaction;
    private final Consumer<List<StoredMessage>> sender;
    private final Consumer<List<StoredMessage>> afterSent;
    private final Semaphore wake = new Semaphore(0);
    private final List<Runnable> whenEmpty = new ArrayList<>();
    private volatile boolean closed;
    private @Nullable Thread thread;

    /**
     * Prepares a relay that {@link #start} starts.
     *
     * @param transaction of the database that holds the outbox
     * @param sender sends all of them or, by throwing, none
     * @param afterSent called with what was sent, inside the database transaction that removes it from the outbox
     */
    public Relay(
            Outbox outbox,
            TransactionOperations transaction,
            Consumer<List<StoredMessage>> sender,
            Consumer<List<StoredMessage>> afterSent) {
        this.outbox = outbox;
        this.transaction = transaction;
        this.sender = sender;
        this.afterSent = afterSent;
        outbox.onStored(wake::release);
    }

    /** Starts sending, first what an earlier process left. */
    public synchronized void start() {
        Thread started = new Thread(this::run, "relay");
        thread = started;
        started.start();
    }

    /** Calls {@code action} once, as soon as everything that the outbox holds has been sent. */
    public void whenEmpty(Runnable action) {
        synchronized (whenEmpty) {
            whenEmpty.add(action);
        }
        wake.release();
    }

    /** Sends what there is and stops. */
    @Override
    public synchronized void close() {
        closed = true;
        wake.release();
        if (thread != null) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        long retryMillis = 0;
        while (true) {
            boolean closing = closed;
            try {
                wake.drainPermits();
                int sent = sendSome();
                if (retryMillis > 0) {
                    LOG.info("sending works again");
                    retryMillis = 0;
                }
                if (sent == 0) {
                    if (closing) {
                        return;
                    }
                    runWhenEmpty();
                    await(LOOK_AGAIN_MILLIS);
                }
            } catch (RuntimeException e) {
                if (closing) {
                    LOG.warn("stopped with messages in the outbox; they are sent at the next start", e);
                    return;
                }
                if (retryMillis == 0) {
                    LOG.warn("cannot send; the messages stay in the outbox and are tried again", e);
                }
                retryMillis = Math.min(RETRY_MILLIS_MAX, retryMillis * 2 + 50);
                await(retryMillis);
            }
        }
    }

    private int sendSome() {
        Integer sent = transaction.execute(status -> {
            if (!outbox.lease()) {
                return 0;
            }
            List<StoredMessage> messages = outbox.unsent(MOST_TOGETHER);
            if (messages.isEmpty()) {
                return 0;
            }
            sender.accept(messages);
            outbox.sent(messages);
            afterSent.accept(messages);
            return messages.size();
        });
        return sent == null ? 0 : sent;
    }

    private void runWhenEmpty() {
        List<Runnable> actions;
        synchronized (whenEmpty) {
            if (whenEmpty.isEmpty() || !outbox.isEmpty()) {
                return;
            }
            actions = List.copyOf(whenEmpty);
            whenEmpty.clear();
        }
        actions.forEach(Runnable::run);
        wake.release();
    }

    private void await(long millis) {
        try {
            boolean woken = wake.tryAcquire(millis, TimeUnit.MILLISECONDS);
            LOG.trace("woken: {}", woken);
        } catch (InterruptedException e) {
            closed = true;
        }
    }
}
