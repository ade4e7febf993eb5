package org.acesim.gateway.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acesim.catair.code.SummaryAction;
import org.acesim.gateway.batch.BatchPlace;
import org.acesim.gateway.summary.SummaryStanding.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The standings of entry summaries. Who changes one holds the lock of its entry. */
public final class Summaries {
    private final JdbcTemplate jdbc;

    /** Uses the table {@code entry_summary}. */
    public Summaries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The standing of an entry's summary; a fresh one where nothing has happened to it. */
    public SummaryStanding of(String entryNumber) {
        return find(List.of(entryNumber)).getOrDefault(entryNumber, SummaryStanding.FRESH);
    }

    /** The standings by entry number, without those to which nothing has happened. */
    public Map<String, SummaryStanding> find(Collection<String> entryNumbers) {
        Map<String, SummaryStanding> found = new LinkedHashMap<>();
        if (!entryNumbers.isEmpty()) {
            jdbc.query(
                    "select * from entry_summary where entry_number = any(?) order by entry_number",
                    row -> {
                        found.put(row.getString("entry_number"), read(row));
                    },
                    (Object) entryNumbers.toArray(String[]::new));
        }
        return found;
    }

    /** The entries whose summaries last went to CBP in a batch. */
    public List<String> inBatch(long messageId) {
        return jdbc.queryForList(
                "select entry_number from entry_summary where message_id = ? order by entry_number",
                String.class,
                messageId);
    }

    /** Stores standings by entry number. */
    public void put(Map<String, SummaryStanding> standings) {
        if (standings.isEmpty()) {
            return;
        }
        List<String> present = jdbc.queryForList(
                "select entry_number from entry_summary where entry_number = any(?)", String.class, (Object)
                        standings.keySet().toArray(String[]::new));
        List<@Nullable Object[]> changed = new ArrayList<>();
        List<@Nullable Object[]> added = new ArrayList<>();
        standings.forEach(
                (number, standing) -> (present.contains(number) ? changed : added).add(columns(number, standing)));
        jdbc.batchUpdate(
                "update entry_summary set status = ?, released_on = ?, filed = ?, on_file = ?, message_id = ?,"
                        + " pending = ?, filer_batch = ?, filer_block = ?, filer_position = ?, last_event = ?,"
                        + " payment_status = ?, payment_amount = ?, payment_due_by = ?, paid = ?, refunded = ?,"
                        + " interest_paid = ?, payment_event = ? where entry_number = ?",
                changed);
        jdbc.batchUpdate(
                "insert into entry_summary (status, released_on, filed, on_file, message_id, pending,"
                        + " filer_batch, filer_block, filer_position, last_event, payment_status, payment_amount,"
                        + " payment_due_by, paid, refunded, interest_paid, payment_event, entry_number)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                added);
    }

    private static @Nullable Object[] columns(String number, SummaryStanding standing) {
        PaymentStanding payment = standing.payment();
        Sent sent = standing.sent();
        BatchPlace place = sent == null ? null : sent.place();
        return new @Nullable Object[] {
            standing.status().name(),
            standing.releasedOn(),
            standing.filed(),
            standing.onFile(),
            sent == null ? null : sent.messageId(),
            standing.pending() == null ? null : standing.pending().code(),
            place == null ? null : place.batch(),
            place == null ? null : place.block(),
            place == null ? null : place.position(),
            standing.lastEvent(),
            payment.status().name(),
            payment.amount(),
            payment.dueBy(),
            payment.sums().paid(),
            payment.sums().refunded(),
            payment.sums().interest(),
            payment.lastEvent(),
            number
        };
    }

    private static SummaryStanding read(ResultSet row) throws SQLException {
        return new SummaryStanding(
                SummaryStatus.valueOf(row.getString("status")),
                row.getObject("released_on", LocalDate.class),
                row.getBoolean("on_file"),
                sent(row),
                row.getLong("last_event"),
                new PaymentStanding(
                        PaymentStanding.Status.valueOf(row.getString("payment_status")),
                        Objects.requireNonNull(row.getBigDecimal("payment_amount")),
                        row.getObject("payment_due_by", LocalDate.class),
                        new PaymentStanding.Sums(
                                Objects.requireNonNull(row.getBigDecimal("paid")),
                                Objects.requireNonNull(row.getBigDecimal("refunded")),
                                Objects.requireNonNull(row.getBigDecimal("interest_paid"))),
                        row.getLong("payment_event")));
    }

    private static @Nullable Sent sent(ResultSet row) throws SQLException {
        Long messageId = row.getObject("message_id", Long.class);
        if (messageId == null) {
            return null;
        }
        String pending = row.getString("pending");
        Long batch = row.getObject("filer_batch", Long.class);
        return new Sent(
                messageId,
                pending == null ? null : SummaryAction.find(pending).orElseThrow(),
                batch == null ? null : new BatchPlace(batch, row.getInt("filer_block"), row.getInt("filer_position")));
    }
}
