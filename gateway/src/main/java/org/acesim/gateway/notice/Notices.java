package org.acesim.gateway.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The notices that CBP gave. Who changes them holds the lock of their entry. */
public final class Notices {
    private final JdbcTemplate jdbc;

    /** Uses the table {@code notice}. */
    public Notices(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes what CBP says.
     *
     * @param event the number of CBP's outbox row that tells it; an older one than the last changes nothing
     */
    public void take(Notice notice, long event) {
        if (notice.kind() == NoticeKind.DOCUMENT_REQUEST) {
            if (notice.number() == 0 && asksAlready(notice)) {
                return;
            }
            if (notice.number() != 0) {
                // The same request, now with a number to answer under.
                jdbc.update("delete from notice where entry_number = ? and number = 0", notice.entryNumber());
            }
        }
        Long last = jdbc
                .queryForList(
                        "select last_event from notice where entry_number = ? and number = ?",
                        Long.class,
                        notice.entryNumber(),
                        notice.number())
                .stream()
                .findFirst()
                .orElse(null);
        if (last == null) {
            insert(notice, event);
        } else if (last <= event) {
            update(notice, event);
        }
    }

    /** Closes what was asked without a number: nobody else will say that it is settled. */
    public void settle(String entryNumber, long event) {
        find(entryNumber, 0).filter(Notice::isOpen).ifPresent(open -> update(open.closed(), event));
    }

    /** The notices of an entry, in the order of their numbers. */
    public List<Notice> of(String entryNumber) {
        return jdbc.query("select * from notice where entry_number = ? order by number", Notices::read, entryNumber);
    }

    /** One of them. */
    public Optional<Notice> find(String entryNumber, long number) {
        return jdbc
                .query("select * from notice where entry_number = ? and number = ?", Notices::read, entryNumber, number)
                .stream()
                .findFirst();
    }

    private boolean asksAlready(Notice notice) {
        return of(notice.entryNumber()).stream()
                .anyMatch(
                        other -> other.kind() == NoticeKind.DOCUMENT_REQUEST && other.number() != 0 && other.isOpen());
    }

    private void insert(Notice notice, long event) {
        jdbc.update(
                "insert into notice (kind, status, opened_at, due_at, amount, document_type, content, last_event,"
                        + " entry_number, number) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                columns(notice, event));
    }

    private void update(Notice notice, long event) {
        jdbc.update(
                "update notice set kind = ?, status = ?, opened_at = ?, due_at = ?, amount = ?, document_type = ?,"
                        + " content = ?, last_event = ? where entry_number = ? and number = ?",
                columns(notice, event));
    }

    private static @Nullable Object[] columns(Notice notice, long event) {
        return new @Nullable Object[] {
            notice.kind().name(),
            notice.status().name(),
            notice.openedAt().atOffset(ZoneOffset.UTC),
            notice.dueAt() == null ? null : notice.dueAt().atOffset(ZoneOffset.UTC),
            notice.amount(),
            notice.documentType(),
            notice.text(),
            event,
            notice.entryNumber(),
            notice.number()
        };
    }

    private static Notice read(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getString("entry_number"),
                row.getLong("number"),
                NoticeKind.valueOf(row.getString("kind")),
                NoticeStatus.valueOf(row.getString("status")),
                Objects.requireNonNull(instant(row, "opened_at")),
                instant(row, "due_at"),
                row.getBigDecimal("amount"),
                row.getString("document_type"),
                row.getString("content"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
