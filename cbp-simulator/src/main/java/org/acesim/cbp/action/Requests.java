package org.acesim.cbp.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acesim.cbp.entry.RecordCompression;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The requests that nobody has decided: an entry has one at most. Who changes one has its entry locked. */
@Component
public class Requests {
    private static final String COLUMNS =
            "kind, opened_at, decide_at, asked_at, reason, reference, forced, records, entry_number";
    private static final int[] TYPES = {
        Types.VARCHAR,
        Types.TIMESTAMP_WITH_TIMEZONE,
        Types.TIMESTAMP_WITH_TIMEZONE,
        Types.TIMESTAMP_WITH_TIMEZONE,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.BINARY,
        Types.VARCHAR
    };

    private final JdbcTemplate jdbc;

    Requests(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The one of an entry. */
    public Optional<Request> find(String entryNumber) {
        return jdbc
                .query("select " + COLUMNS + " from request where entry_number = ?", Requests::request, entryNumber)
                .stream()
                .findFirst();
    }

    /** Those that nobody has decided, the oldest first. */
    public List<Request> pending(int most) {
        return pending("", most);
    }

    /** Those that a person has to decide, the oldest first. */
    List<Request> atDesk(int most) {
        return pending(" where decide_at is null", most);
    }

    private List<Request> pending(String which, int most) {
        return jdbc.query(
                "select " + COLUMNS + " from request" + which + " order by opened_at, entry_number limit ?",
                Requests::request,
                most);
    }

    /** Those of the entries that have one. */
    Map<String, Request> of(Collection<String> entryNumbers) {
        Map<String, Request> requests = new HashMap<>();
        if (!entryNumbers.isEmpty()) {
            jdbc.query("select " + COLUMNS + " from request where entry_number = any(?)", Requests::request, (Object)
                            entryNumbers.toArray(String[]::new))
                    .forEach(request -> requests.put(request.entryNumber(), request));
        }
        return requests;
    }

    /** Keeps a request as it is now. */
    void keep(Request request) {
        @Nullable
        Object[] columns = {
            request.kind().name(),
            stored(request.openedAt()),
            stored(request.decideAt()),
            stored(request.askedAt()),
            request.reason(),
            request.reference(),
            ForcedVerdict.code(request.forced()),
            compressed(request),
            request.entryNumber()
        };
        int changed = jdbc.update(
                "update request set kind = ?, opened_at = ?, decide_at = ?, asked_at = ?, reason = ?, reference = ?,"
                        + " forced = ?, records = ? where entry_number = ?",
                columns,
                TYPES);
        if (changed == 0) {
            jdbc.update("insert into request (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)", columns, TYPES);
        }
    }

    /** The request of an entry is decided. */
    void remove(String entryNumber) {
        jdbc.update("delete from request where entry_number = ?", entryNumber);
    }

    private static byte[] compressed(Request request) {
        try (var compression = new RecordCompression()) {
            return compression.compress(request.records());
        }
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getString("entry_number"),
                RequestKind.valueOf(row.getString("kind")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                moment(row, "decide_at"),
                moment(row, "asked_at"),
                row.getString("reason"),
                row.getString("reference"),
                ForcedVerdict.read(forced(row)),
                RecordCompression.expand(row.getBytes("records")));
    }

    private static @Nullable String forced(ResultSet row) throws SQLException {
        return row.getString("forced");
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
