package org.acesim.cbp.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The entries on file. Everything is done for many entries at once, and rows are always locked and added in the order of
 * their numbers, so that two messages about the same entries wait for each other instead of blocking each other.
 */
@Component
public class Entries {
    private static final int NUMBERS_A_QUERY_MAX = 500;
    private static final String SUBMISSION_COLUMNS = "site, sender, filer_code, port, office, user_text, message_id";
    private static final String ALL_COLUMNS = "entry_number, " + SUBMISSION_COLUMNS
            + ", entry_type, status, value_usd, accepted_at, regime, law_of, records, decisions";

    private final JdbcTemplate jdbc;

    Entries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The entry of this number, with hyphens. */
    public Optional<FiledEntry> find(String entryNumber) {
        return jdbc
                .query("select " + ALL_COLUMNS + " from entry where entry_number = ?", Entries::entry, entryNumber)
                .stream()
                .findFirst();
    }

    /** The statuses of those numbers that are on file; their rows stay as they are until the transaction ends. */
    public Map<String, EntryStatus> lockStatuses(Collection<String> entryNumbers) {
        Map<String, EntryStatus> statuses = new HashMap<>();
        inChunks(
                "entry_number, status",
                entryNumbers,
                row -> statuses.put(row.getString("entry_number"), EntryStatus.valueOf(row.getString("status"))));
        return statuses;
    }

    /** Those of the entries that are on file; their rows stay as they are until the transaction ends. */
    public Map<String, EntryOnFile> lock(Collection<String> entryNumbers) {
        Map<String, EntryOnFile> entries = new LinkedHashMap<>();
        inChunks("entry_number, status, law_of, records, " + SUBMISSION_COLUMNS, entryNumbers, row -> {
            String entryNumber = row.getString("entry_number");
            entries.put(
                    entryNumber,
                    new EntryOnFile(
                            entryNumber,
                            submission(row),
                            EntryStatus.valueOf(row.getString("status")),
                            row.getObject("law_of", LocalDate.class),
                            RecordCompression.expand(row.getBytes("records"))));
        });
        return entries;
    }

    /** Puts entries on file whose numbers are not. */
    public void add(List<FiledEntry> entries) {
        write(
                entries,
                "insert into entry (" + SUBMISSION_COLUMNS + ", entry_type, status, value_usd,"
                        + " accepted_at, regime, law_of, records, decisions, entry_number)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** Puts entries in the place of rejected ones of the same numbers. */
    public void replaceRejected(List<FiledEntry> entries) {
        write(
                entries,
                "update entry set site = ?, sender = ?, filer_code = ?, port = ?, office = ?, user_text = ?,"
                        + " message_id = ?, entry_type = ?, status = ?, value_usd = ?, accepted_at = ?, regime = ?,"
                        + " law_of = ?, records = ?, decisions = ? where entry_number = ?");
    }

    /** Moves entries on. */
    public void advance(List<EntryAdvance> advances) {
        List<Object[]> rows = new ArrayList<>(advances.size());
        for (EntryAdvance advance : advances) {
            rows.add(new Object[] {
                advance.status().name(), DecisionLines.write(advance.decisions()), advance.entryNumber()
            });
        }
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("update entry set status = ?, decisions = decisions || ? where entry_number = ?", rows);
        }
    }

    /** Has entries say something else than they did. */
    public void amend(List<EntryAmendment> amendments) {
        if (amendments.isEmpty()) {
            return;
        }
        List<Object[]> rows = new ArrayList<>(amendments.size());
        try (var records = new RecordCompression()) {
            for (EntryAmendment amendment : amendments) {
                rows.add(new Object[] {
                    amendment.value(),
                    amendment.regime(),
                    amendment.lawOf(),
                    records.compress(amendment.records()),
                    amendment.entryNumber()
                });
            }
        }
        jdbc.batchUpdate(
                "update entry set value_usd = ?, regime = ?, law_of = ?, records = ? where entry_number = ?", rows);
    }

    private void write(List<FiledEntry> entries, String sql) {
        if (entries.isEmpty()) {
            return;
        }
        List<FiledEntry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparing(FiledEntry::entryNumber));
        List<@Nullable Object[]> rows = new ArrayList<>(ordered.size());
        try (var records = new RecordCompression()) {
            for (FiledEntry entry : ordered) {
                rows.add(columns(entry, records));
            }
        }
        jdbc.batchUpdate(sql, rows);
    }

    private static @Nullable Object[] columns(FiledEntry entry, RecordCompression records) {
        Submission submission = entry.submission();
        return new @Nullable Object[] {
            submission.site(),
            submission.sender(),
            submission.filerCode(),
            submission.port(),
            submission.office(),
            submission.userText(),
            submission.messageId(),
            entry.entryType(),
            entry.status().name(),
            entry.value(),
            entry.acceptedAt() == null ? null : Timestamp.from(entry.acceptedAt()),
            entry.regime(),
            entry.lawOf(),
            records.compress(entry.records()),
            DecisionLines.write(entry.decisions()),
            entry.entryNumber()
        };
    }

    private void inChunks(String columns, Collection<String> entryNumbers, RowReader reader) {
        List<String> ordered = new ArrayList<>(new TreeSet<>(entryNumbers));
        for (int from = 0; from < ordered.size(); from += NUMBERS_A_QUERY_MAX) {
            List<String> chunk = ordered.subList(from, Math.min(ordered.size(), from + NUMBERS_A_QUERY_MAX));
            jdbc.query(
                    "select " + columns + " from entry where entry_number in ("
                            + String.join(", ", Collections.nCopies(chunk.size(), "?"))
                            + ") order by entry_number for update",
                    (ResultSet row) -> reader.read(row),
                    chunk.toArray());
        }
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private static FiledEntry entry(ResultSet row, int rowNumber) throws SQLException {
        Timestamp acceptedAt = row.getTimestamp("accepted_at");
        return new FiledEntry(
                row.getString("entry_number"),
                submission(row),
                row.getString("entry_type"),
                EntryStatus.valueOf(row.getString("status")),
                row.getLong("value_usd"),
                acceptedAt == null ? null : acceptedAt.toInstant(),
                row.getString("regime"),
                row.getObject("law_of", LocalDate.class),
                RecordCompression.expand(row.getBytes("records")),
                DecisionLines.read(row.getString("decisions")));
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getString("site"),
                row.getString("sender"),
                row.getString("filer_code"),
                row.getString("port"),
                row.getString("office"),
                row.getString("user_text"),
                row.getString("message_id"));
    }
}
