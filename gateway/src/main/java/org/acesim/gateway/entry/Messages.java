package org.acesim.gateway.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ABI batches that went to CBP and came from there, each once for all the entries in it. */
public final class Messages {
    private final JdbcTemplate jdbc;

    /** Uses the table {@code message}. */
    public Messages(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the next message: our batches carry it, so it is needed before they are stored. */
    public long nextId() {
        return Objects.requireNonNull(jdbc.queryForObject("select nextval('message_id')", Long.class));
    }

    /** Stores batches. */
    public void add(List<AbiMessage> messages) {
        jdbc.batchUpdate(
                "insert into message (id, direction, kind, at, outbox_id, content) values (?, ?, ?, ?, ?, ?)",
                messages,
                Math.max(1, messages.size()),
                (row, message) -> {
                    row.setLong(1, message.id());
                    row.setString(2, message.direction().name());
                    row.setString(3, message.kind());
                    row.setObject(4, message.at().atOffset(ZoneOffset.UTC));
                    row.setObject(5, message.outboxId(), Types.BIGINT);
                    row.setBytes(6, Packing.pack(message.content()));
                });
    }

    /** The batches with these numbers, in their order. */
    public List<AbiMessage> find(Collection<Long> ids) {
        return jdbc.query(
                "select id, direction, kind, at, outbox_id, sent_at, sent_simulated_at, content from message"
                        + " where id = any(?) order by id",
                Messages::read,
                (Object) ids.toArray(Long[]::new));
    }

    /**
     * Notes that rows of the outbox have been sent.
     *
     * @param simulatedAt none where simulated time is not known yet
     * @return the numbers of the batches that they carried
     */
    public List<Long> markSent(Collection<Long> outboxIds, Instant at, @Nullable Instant simulatedAt) {
        List<Long> ids =
                jdbc.queryForList("select id from message where outbox_id = any(?) order by id", Long.class, (Object)
                        outboxIds.toArray(Long[]::new));
        if (!ids.isEmpty()) {
            jdbc.update(
                    "update message set sent_at = ?, sent_simulated_at = ? where id = any(?)",
                    at.atOffset(ZoneOffset.UTC),
                    simulatedAt == null ? null : simulatedAt.atOffset(ZoneOffset.UTC),
                    ids.toArray(Long[]::new));
        }
        return ids;
    }

    /** The highest number of an outbox row that carries a batch; 0 for none. */
    public long lastOutboxId() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select coalesce(max(outbox_id), 0) from message", Long.class));
    }

    private static AbiMessage read(ResultSet row, int number) throws SQLException {
        return new AbiMessage(
                row.getLong("id"),
                AbiMessage.Direction.valueOf(row.getString("direction")),
                row.getString("kind"),
                Objects.requireNonNull(instant(row, "at")),
                row.getObject("outbox_id", Long.class),
                instant(row, "sent_at"),
                instant(row, "sent_simulated_at"),
                Packing.unpack(row.getBytes("content")));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
