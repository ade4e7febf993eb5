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
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
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

    /** The numbers of those whose goods are withheld for what their person imports on the day, the oldest first. */
    List<String> withheld(int most) {
        return jdbc.queryForList(
                "select entry_number from review where open and awaits_at is null and awaits <> ?"
                        + " order by opened_at, entry_number limit ?",
                String.class,
                Awaited.DESK_DECIDES,
                most);
    }

    /**
     * The entries about whose answers after release a person decides, the oldest first.
     *
     * @param usual whether a person decides where no scenario says who does
     */
    List<String> answeredAtDesk(boolean usual, int most) {
        return jdbc.queryForList(
                "select i.entry_number from inquiry i left join review r on r.entry_number = i.entry_number"
                        + " where i.kind in (?, ?) and i.status = ? and coalesce(r.decided_by, ?) = ?"
                        + " order by i.id limit ?",
                String.class,
                NoticeKind.REQUEST_FOR_INFORMATION.code(),
                NoticeKind.NOTICE_OF_ACTION.code(),
                NoticeStatus.ANSWERED.code(),
                (usual ? Officer.DESK : Officer.AUTOMATIC).name(),
                Officer.DESK.name(),
                most);
    }

    /**
     * What CBP is not done with, the oldest first: reviews that are open, and what filers of released goods have answered or
     * petitioned and nobody has decided.
     *
     * @param after the last one that is known already; null to begin with the oldest
     */
    public List<Place> unfinished(@Nullable Place after, int most) {
        Place begin = after == null ? Place.FIRST : after;
        String rest =
                " and opened_at >= ? and (opened_at > ? or entry_number > ?) order by opened_at, entry_number limit ?";
        List<Object> parameters = new ArrayList<>();
        for (List<Object> own : List.of(
                List.<Object>of(),
                List.<Object>of(
                        NoticeKind.REQUEST_FOR_INFORMATION.code(),
                        NoticeKind.NOTICE_OF_ACTION.code(),
                        NoticeStatus.ANSWERED.code()),
                List.<Object>of(NoticeKind.PENALTY.name(), NoticeStatus.ANSWERED.code()))) {
            parameters.addAll(own);
            parameters.addAll(List.of(
                    begin.openedAt().atOffset(ZoneOffset.UTC),
                    begin.openedAt().atOffset(ZoneOffset.UTC),
                    begin.entryNumber(),
                    most));
        }
        parameters.add(most);
        // Each part by its own index, so that a long queue costs no more than its page.
        return jdbc.query(
                "select opened_at, entry_number from ((select opened_at, entry_number from review where open" + rest
                        + ") union (select opened_at, entry_number from inquiry where kind in (?, ?) and status = ?"
                        + rest + ") union (select opened_at, entry_number from penalty where stage = ? and status = ?"
                        + rest + ")) waiting order by opened_at, entry_number limit ?",
                (row, number) -> new Place(
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(), row.getString("entry_number")),
                parameters.toArray());
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
