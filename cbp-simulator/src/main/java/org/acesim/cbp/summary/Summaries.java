package org.acesim.cbp.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acesim.cbp.entry.RecordCompression;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The entry summaries that CBP has or waits for. Whoever changes one has locked the row of its entry. */
@Component
public class Summaries {
    private static final String COLUMNS =
            "version, broker_reference, accepted_at, due_at, late, refused, records, entry_number";

    private final JdbcTemplate jdbc;

    Summaries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The one of an entry; nothing while none is filed and none is due. */
    public Optional<SummaryOnFile> find(String entryNumber) {
        return Optional.ofNullable(of(List.of(entryNumber)).get(entryNumber));
    }

    /** Those of these entries. */
    public Map<String, SummaryOnFile> of(Collection<String> entryNumbers) {
        Map<String, SummaryOnFile> found = new HashMap<>();
        jdbc.query(
                "select " + COLUMNS + " from summary where entry_number = any(?)",
                (ResultSet row) -> {
                    found.put(row.getString("entry_number"), summary(row));
                },
                (Object) entryNumbers.toArray(String[]::new));
        return found;
    }

    /**
     * Keeps summaries, in the caller's transaction.
     *
     * @param known the numbers of those that have a row already
     */
    void keep(Collection<SummaryOnFile> summaries, Set<String> known) {
        List<@Nullable Object[]> added = new ArrayList<>();
        List<@Nullable Object[]> changed = new ArrayList<>();
        try (var compression = new RecordCompression()) {
            for (SummaryOnFile summary : summaries) {
                (known.contains(summary.entryNumber()) ? changed : added).add(row(summary, compression));
            }
        }
        if (!added.isEmpty()) {
            jdbc.batchUpdate("insert into summary (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)", added);
        }
        if (!changed.isEmpty()) {
            jdbc.batchUpdate(
                    "update summary set version = ?, broker_reference = ?, accepted_at = ?, due_at = ?, late = ?,"
                            + " refused = ?, records = ? where entry_number = ?",
                    changed);
        }
    }

    private static @Nullable Object[] row(SummaryOnFile summary, RecordCompression compression) {
        return new @Nullable Object[] {
            summary.version(),
            summary.brokerReference(),
            stored(summary.acceptedAt()),
            stored(summary.dueAt()),
            summary.late(),
            summary.refused(),
            summary.isOnFile() ? compression.compress(summary.records()) : null,
            summary.entryNumber()
        };
    }

    private static SummaryOnFile summary(ResultSet row) throws SQLException {
        byte[] records = row.getBytes("records");
        return new SummaryOnFile(
                row.getString("entry_number"),
                row.getInt("version"),
                row.getString("broker_reference"),
                moment(row.getTimestamp("accepted_at")),
                moment(row.getTimestamp("due_at")),
                row.getBoolean("late"),
                row.getString("refused"),
                records == null ? List.of() : RecordCompression.expand(records));
    }

    private static @Nullable Timestamp stored(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static @Nullable Instant moment(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
