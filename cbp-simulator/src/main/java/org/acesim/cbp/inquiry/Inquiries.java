package org.acesim.cbp.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The inquiries and notices on file. */
@Component
public class Inquiries {
    private static final int TEXT_MAX = 2000;
    private static final int REPLY_MAX = 4000;
    private static final String COLUMNS =
            "id, entry_number, kind, status, document_type, text, opened_at, due_at, reply, amount";

    private final JdbcTemplate jdbc;

    Inquiries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A number that no inquiry and no penalty has. */
    public long nextNumber() {
        Long next = jdbc.queryForObject("select nextval('notice_number')", Long.class);
        return next == null ? 0 : next;
    }

    /** Puts one on file. */
    public void add(Inquiry inquiry) {
        jdbc.update(
                "insert into inquiry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                inquiry.id(),
                inquiry.entryNumber(),
                inquiry.kind().code(),
                inquiry.status().code(),
                inquiry.documentType(),
                cut(inquiry.text(), TEXT_MAX),
                stored(inquiry.openedAt()),
                inquiry.dueAt() == null ? null : stored(inquiry.dueAt()),
                inquiry.reply(),
                inquiry.amount());
    }

    /** Keeps what became of one. */
    public void change(Inquiry inquiry) {
        jdbc.update(
                "update inquiry set status = ?, reply = ? where id = ?",
                inquiry.status().code(),
                inquiry.reply() == null ? null : cut(inquiry.reply(), REPLY_MAX),
                inquiry.id());
    }

    /** The one of a number. */
    public Optional<Inquiry> find(long id) {
        return jdbc.query("select " + COLUMNS + " from inquiry where id = ?", Inquiries::inquiry, id).stream()
                .findFirst();
    }

    /** All of an entry, in the order in which they were opened. */
    public List<Inquiry> of(String entryNumber) {
        return jdbc.query(
                "select " + COLUMNS + " from inquiry where entry_number = ? order by id",
                Inquiries::inquiry,
                entryNumber);
    }

    /** Those of one kind of these entries, in the order in which they were opened. */
    public List<Inquiry> ofKind(NoticeKind kind, Collection<String> entryNumbers) {
        return jdbc.query(
                "select " + COLUMNS + " from inquiry where kind = ? and entry_number = any(?) order by id",
                Inquiries::inquiry,
                kind.code(),
                entryNumbers.toArray(String[]::new));
    }

    private static Inquiry inquiry(ResultSet row, int number) throws SQLException {
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        return new Inquiry(
                row.getLong("id"),
                row.getString("entry_number"),
                NoticeKind.find(row.getString("kind")).orElseThrow(),
                NoticeStatus.find(row.getString("status")).orElseThrow(),
                row.getString("document_type"),
                row.getString("text"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                due == null ? null : due.toInstant(),
                nullable(row, "reply"),
                row.getBigDecimal("amount"));
    }

    private static @Nullable String nullable(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }

    private static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }
}
