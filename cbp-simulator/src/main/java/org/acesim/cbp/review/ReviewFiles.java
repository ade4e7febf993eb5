package org.acesim.cbp.review;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acesim.cbp.targeting.ExamResult;
import org.acesim.cbp.targeting.Forced;
import org.acesim.cbp.targeting.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What CBP keeps of the entries that it looks at. */
@Component
public class ReviewFiles {
    private static final String COLUMNS = "opened_at, presented_at, awaits, awaits_at, open, why, document_type,"
            + " agency, exam_result, found_value, delay_seconds, decided_by, entry_number";

    private final JdbcTemplate jdbc;

    ReviewFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the entries that have one. */
    Map<String, ReviewFile> of(Collection<String> entryNumbers) {
        Map<String, ReviewFile> files = new HashMap<>();
        List<String> all = List.copyOf(entryNumbers);
        for (int from = 0; from < all.size(); from += 500) {
            List<String> part = all.subList(from, Math.min(all.size(), from + 500));
            jdbc.query(
                            "select " + COLUMNS + " from review where entry_number in ("
                                    + String.join(", ", Collections.nCopies(part.size(), "?")) + ")",
                            ReviewFiles::file,
                            part.toArray())
                    .forEach(file -> files.put(file.entryNumber(), file));
        }
        return files;
    }

    /** The one of an entry. */
    public Optional<ReviewFile> find(String entryNumber) {
        return Optional.ofNullable(of(List.of(entryNumber)).get(entryNumber));
    }

    /**
     * Those that are open, the oldest first.
     *
     * @param after the last one that is known already; null to begin with the oldest
     */
    public List<ReviewFile> open(@Nullable Place after, int most) {
        Place begin = after == null ? Place.FIRST : after;
        return jdbc.query(
                "select " + COLUMNS
                        + " from review where open and opened_at >= ? and (opened_at > ? or entry_number > ?)"
                        + " order by opened_at, entry_number limit ?",
                ReviewFiles::file,
                stored(begin.openedAt()),
                stored(begin.openedAt()),
                begin.entryNumber(),
                most);
    }

    /** Where a review stands among those that are open. */
    public record Place(Instant openedAt, String entryNumber) {
        private static final Place FIRST = new Place(Instant.EPOCH, "");
    }

    /** The numbers of those that are open and wait for this, the oldest first. */
    List<String> openAwaiting(String awaits, int most) {
        return jdbc.queryForList(
                "select entry_number from review where open and awaits = ? order by opened_at, entry_number limit ?",
                String.class,
                awaits,
                most);
    }

    /** Keeps these as they are now. */
    void keep(List<ReviewFile> files) {
        if (files.isEmpty()) {
            return;
        }
        int[] changed = jdbc.batchUpdate(
                "update review set opened_at = ?, presented_at = ?, awaits = ?, awaits_at = ?, open = ?, why = ?,"
                        + " document_type = ?, agency = ?, exam_result = ?, found_value = ?, delay_seconds = ?,"
                        + " decided_by = ? where entry_number = ?",
                files.stream().map(ReviewFiles::columns).toList(),
                TYPES);
        List<@Nullable Object[]> fresh = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (changed[i] == 0) {
                fresh.add(columns(files.get(i)));
            }
        }
        if (!fresh.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into review (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    fresh,
                    TYPES);
        }
    }

    private static final int[] TYPES = {
        Types.TIMESTAMP_WITH_TIMEZONE,
        Types.TIMESTAMP_WITH_TIMEZONE,
        Types.VARCHAR,
        Types.TIMESTAMP_WITH_TIMEZONE,
        Types.BOOLEAN,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.NUMERIC,
        Types.BIGINT,
        Types.VARCHAR,
        Types.VARCHAR
    };

    private static @Nullable Object[] columns(ReviewFile file) {
        Forced forced = file.forced();
        return new @Nullable Object[] {
            stored(file.openedAt()),
            stored(file.presentedAt()),
            file.awaits(),
            stored(file.awaitsAt()),
            file.open(),
            file.why(),
            file.documentType(),
            file.agency(),
            forced.examResult() == null ? null : forced.examResult().name(),
            forced.foundValue(),
            forced.delay() == null ? null : forced.delay().toSeconds(),
            forced.decidedBy() == null ? null : forced.decidedBy().name(),
            file.entryNumber()
        };
    }

    private static ReviewFile file(ResultSet row, int number) throws SQLException {
        return new ReviewFile(
                row.getString("entry_number"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                moment(row, "presented_at"),
                row.getString("awaits"),
                moment(row, "awaits_at"),
                row.getBoolean("open"),
                row.getString("why"),
                row.getString("document_type"),
                row.getString("agency"),
                forced(row));
    }

    private static Forced forced(ResultSet row) throws SQLException {
        String result = row.getString("exam_result");
        BigDecimal value = row.getBigDecimal("found_value");
        BigDecimal delay = row.getBigDecimal("delay_seconds");
        String officer = row.getString("decided_by");
        return new Forced(
                result == null ? null : ExamResult.valueOf(result),
                value,
                delay == null ? null : Duration.ofSeconds(delay.longValue()),
                officer == null ? null : Officer.valueOf(officer));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
