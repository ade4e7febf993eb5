package org.acesim.routes.outbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The epochs of one side's store. A reset begins the next: the store is emptied, and what is older is discarded. */
public final class Epochs {
    /** What holds the store together, whatever is emptied. */
    private static final Set<String> ALWAYS_KEPT = Set.of("relay", "relayed", "flyway_schema_history");

    private final JdbcTemplate jdbc;
    private final EpochTransactions transactions;
    private final AtomicLong discarded = new AtomicLong();

    /** Uses the table {@code relay}. */
    public Epochs(JdbcTemplate jdbc, EpochTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** The present epoch; the first is 1. */
    public long current() {
        return current(jdbc);
    }

    static long current(JdbcTemplate jdbc) {
        return Objects.requireNonNull(jdbc.queryForObject("select epoch from relay where lease = 1", Long.class));
    }

    /** When the present epoch began, in real time as CBP's side counts it; nothing for the first. */
    public Optional<Instant> beganAt() {
        return Optional.ofNullable(jdbc.queryForObject("select began_at from relay where lease = 1", Timestamp.class))
                .map(Timestamp::toInstant);
    }

    /** How many messages that waited to be sent were thrown away, since the program started. */
    public long discarded() {
        return discarded.get();
    }

    /**
     * Begins an epoch: in one transaction, which overlaps with no other, every table is emptied and {@code first} is done.
     *
     * @param began says, once nothing overlaps any more, when it begins in real time: what others sent before is discarded
     * @param kept  tables that are not emptied, by name in small letters
     * @param first the first that is done in the new epoch
     */
    public void begin(long epoch, Supplier<Optional<Instant>> began, Predicate<String> kept, Runnable first) {
        transactions.alone(() -> {
            Long unsent = new TransactionTemplate(transactions).execute(status -> {
                // Takes the relay's lease as well, which waits until nothing is being sent.
                jdbc.update(
                        "update relay set epoch = ?, began_at = ? where lease = 1",
                        epoch,
                        began.get().map(Timestamp::from).orElse(null));
                long waiting = Objects.requireNonNull(jdbc.queryForObject("select count(*) from outbox", Long.class));
                tables().stream()
                        .filter(table -> !ALWAYS_KEPT.contains(table) && !kept.test(table))
                        .forEach(table -> jdbc.update("delete from " + table));
                first.run();
                return waiting;
            });
            discarded.addAndGet(unsent == null ? 0 : unsent);
        });
    }

    private List<String> tables() {
        return jdbc
                .queryForList(
                        "select table_name from information_schema.tables where table_schema = current_schema"
                                + " and table_type = 'BASE TABLE' order by table_name",
                        String.class)
                .stream()
                .map(table -> table.toLowerCase(Locale.ROOT))
                .toList();
    }
}
