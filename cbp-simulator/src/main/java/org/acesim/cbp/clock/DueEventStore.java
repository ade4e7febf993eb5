package org.acesim.cbp.clock;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The rows that wait for simulated time. */
@Component
final class DueEventStore implements DueEvents {
    private static final String WAITING = "from due_event where set_aside is null";
    private static final RowMapper<DueEvent> EVENT = (row, number) ->
            new DueEvent(row.getLong("id"), row.getString("entry_number"), moment(row), row.getString("what"));

    private final JdbcTemplate jdbc;
    private final List<Consumer<Instant>> listeners = new CopyOnWriteArrayList<>();

    DueEventStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void schedule(List<NewDueEvent> events) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("what is to be done later is stored in the transaction that asks for it");
        }
        jdbc.batchUpdate(
                "insert into due_event (due_at, entry_number, what, waits_for) values (?, ?, ?, ?)",
                events.stream()
                        .map(event -> new @Nullable Object[] {
                            ClockStore.stored(event.dueAt()), event.entryNumber(), event.what(), event.waitsFor()
                        })
                        .toList());
        events.stream().map(NewDueEvent::dueAt).min(Instant::compareTo).ifPresent(this::remember);
    }

    @Override
    public void withdraw(String entryNumber, Instant dueAt, String what) {
        // Whoever fires it has locked it and wants the entry next, which the caller has: it is not waited for.
        jdbc.queryForList(
                        "select id from due_event where due_at = ? and entry_number = ? and what = ?"
                                + " for update skip locked",
                        Long.class,
                        ClockStore.stored(dueAt),
                        entryNumber,
                        what)
                .forEach(id -> jdbc.update("delete from due_event where id = ?", id));
    }

    /** Calls {@code listener}, after each commit that scheduled something, with the earliest due time of it. */
    void onScheduled(Consumer<Instant> listener) {
        listeners.add(listener);
    }

    /** The earliest due time that the running transaction has scheduled, if it has scheduled anything. */
    @Nullable
    Instant scheduledHere() {
        return TransactionSynchronizationManager.getResource(this) instanceof Scheduled scheduled
                ? scheduled.earliest
                : null;
    }

    /** The next time at which something is due. */
    Optional<Instant> next() {
        return next(0);
    }

    /** The due time of the event that comes after {@code skipped} others, if so many wait. */
    Optional<Instant> next(int skipped) {
        return jdbc
                .query(
                        "select due_at " + WAITING + " order by due_at, id limit 1 offset ?",
                        (row, number) -> moment(row),
                        skipped)
                .stream()
                .findFirst();
    }

    /** The first deadline, if it is by {@code until}. */
    Optional<Instant> firstDeadline(Instant until) {
        return jdbc
                .query(
                        "select due_at " + WAITING
                                + " and due_at <= ? and waits_for is not null order by due_at, id limit 1",
                        (row, number) -> moment(row),
                        ClockStore.stored(until))
                .stream()
                .findFirst();
    }

    /** At most {@code most} deadlines, the next ones first. */
    List<Deadline> deadlines(int most) {
        return jdbc.query(
                "select entry_number, waits_for, due_at " + WAITING
                        + " and waits_for is not null order by due_at, id limit ?",
                (row, number) -> new Deadline(row.getString("entry_number"), row.getString("waits_for"), moment(row)),
                most);
    }

    /** At most {@code most} events that are due by {@code until}, in the order in which they fire. */
    List<DueEvent> due(Instant until, int most) {
        return jdbc.query(
                "select id, entry_number, due_at, what " + WAITING + " and due_at <= ? order by due_at, id limit ?",
                EVENT,
                ClockStore.stored(until),
                most);
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("due_at", OffsetDateTime.class).toInstant();
    }

    void remove(List<DueEvent> fired) {
        jdbc.update(connection -> {
            // One statement for all: half the time of one for each.
            PreparedStatement delete = connection.prepareStatement("delete from due_event where id = any(?)");
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", fired.stream().map(DueEvent::id).toArray()));
            return delete;
        });
    }

    /** Sets an event aside that cannot be handled, so that others go on. */
    void setAside(DueEvent event, String reason) {
        jdbc.update(
                "update due_event set set_aside = ? where id = ?",
                reason.substring(0, Math.min(reason.length(), 400)),
                event.id());
    }

    /** Gives what was set aside another chance, since another version of the program may handle it. */
    void restore() {
        jdbc.update("update due_event set set_aside = null where set_aside is not null");
    }

    private void remember(Instant earliest) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Scheduled scheduled) {
            scheduled.add(earliest);
        } else {
            Scheduled scheduled = new Scheduled(earliest);
            TransactionSynchronizationManager.bindResource(this, scheduled);
            TransactionSynchronizationManager.registerSynchronization(scheduled);
        }
    }

    /** What one transaction schedules; {@link #listeners} hear of it once that has committed. */
    private final class Scheduled implements TransactionSynchronization {
        private Instant earliest;

        Scheduled(Instant earliest) {
            this.earliest = earliest;
        }

        void add(Instant another) {
            if (another.isBefore(earliest)) {
                earliest = another;
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(DueEventStore.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(DueEventStore.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(DueEventStore.this);
            if (status == STATUS_COMMITTED) {
                listeners.forEach(listener -> listener.accept(earliest));
            }
        }
    }
}
