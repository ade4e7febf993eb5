package org.acesim.routes.outbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Messages that wait to be sent, stored in the transaction of the work that caused them. */
public final class Outbox {
    /** The sequence's increment: one round trip numbers this many messages. */
    private static final int BLOCK = 50;

    private final JdbcTemplate jdbc;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Object numbering = new Object();
    private long next = 1;
    private long last;

    /** Uses the tables {@code outbox}, {@code relay} and {@code relayed}. */
    public Outbox(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores messages in the caller's transaction; after its commit they are sent in this order.
     *
     * @return their numbers, ascending
     * @throws IllegalStateException outside a transaction: a message must never leave without the work it tells of
     */
    public List<Long> add(List<Outgoing> messages) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("messages are stored in the transaction of the work that causes them");
        }
        if (messages.isEmpty()) {
            return List.of();
        }
        List<StoredMessage> rows = new ArrayList<>(messages.size());
        for (Outgoing message : messages) {
            rows.add(new StoredMessage(nextId(), message));
        }
        jdbc.batchUpdate(
                "insert into outbox (id, queue, content, as_text, kind, correlation_id, on_behalf_of)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows.stream().map(Outbox::columns).toList());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                listeners.forEach(Runnable::run);
            }
        });
        return rows.stream().map(StoredMessage::id).toList();
    }

    /** Whether everything that was stored has been sent. */
    public boolean isEmpty() {
        return Objects.equals(jdbc.queryForObject("select count(*) from outbox", Long.class), 0L);
    }

    /** The highest number that was sent to a queue; 0 when none was. */
    public long lastRelayed(String queue) {
        return jdbc.queryForList("select last_id from relayed where queue = ?", Long.class, queue).stream()
                .findFirst()
                .orElse(0L);
    }

    void onStored(Runnable listener) {
        listeners.add(listener);
    }

    boolean lease() {
        return !jdbc.queryForList("select lease from relay where lease = 1 for update skip locked", Integer.class)
                .isEmpty();
    }

    List<StoredMessage> unsent(int most) {
        // Whoever holds the lease keeps the epoch from changing, and every row is of the present one.
        long epoch = Epochs.current(jdbc);
        return jdbc.query(
                "select id, queue, content, as_text, kind, correlation_id, on_behalf_of from outbox order by id limit ?",
                (row, number) -> new StoredMessage(
                        row.getLong("id"),
                        epoch,
                        new Outgoing(
                                row.getString("queue"),
                                row.getBytes("content"),
                                row.getBoolean("as_text"),
                                Outgoing.Kind.valueOf(row.getString("kind")),
                                row.getString("correlation_id"),
                                row.getString("on_behalf_of"))),
                most);
    }

    void sent(List<StoredMessage> messages) {
        jdbc.batchUpdate(
                "delete from outbox where id = ?",
                messages.stream().map(sent -> new Object[] {sent.id()}).toList());
        Map<String, Long> last = new LinkedHashMap<>();
        messages.forEach(sent -> last.put(sent.message().queue(), sent.id()));
        last.forEach(this::remember);
    }

    // Nobody else does this: the caller holds the lease.
    private void remember(String queue, long id) {
        if (jdbc.update("update relayed set last_id = ? where queue = ?", id, queue) == 0) {
            jdbc.update("insert into relayed (queue, last_id) values (?, ?)", queue, id);
        }
    }

    private long nextId() {
        synchronized (numbering) {
            if (next > last) {
                next = Objects.requireNonNull(jdbc.queryForObject("select nextval('outbox_id')", Long.class));
                last = next + BLOCK - 1;
            }
            return next++;
        }
    }

    private static Object[] columns(StoredMessage row) {
        Outgoing message = row.message();
        return new Object[] {
            row.id(),
            message.queue(),
            message.content(),
            message.text(),
            message.kind().name(),
            message.correlationId(),
            message.onBehalfOf()
        };
    }
}
