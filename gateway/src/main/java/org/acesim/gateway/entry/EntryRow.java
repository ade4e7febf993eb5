package org.acesim.gateway.entry;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.acesim.catair.code.EntryAction;
import org.acesim.gateway.batch.BatchPlace;
import org.acesim.gateway.time.Moment;
import org.acesim.routes.filer.Channel;
import org.acesim.routes.filer.DocumentFormat;
import org.jspecify.annotations.Nullable;

/** An entry as a row of its table: one order of columns for reading and writing. */
final class EntryRow {
    static final String STANDING = "status, disposition_code, disposition_text, disposition_at, message_id, last_event,"
            + " pending, before_request";

    static final String FILED = "filer, account, entry_type, reference, entry_value, channel, format, number_given,"
            + " told, request_id, filer_batch, filer_block, filer_position, regime, law_of, filed_at, simulated_at";

    static final String COLUMNS = "entry_number, " + STANDING + ", " + FILED;

    private EntryRow() {}

    static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(row.getString("entry_number"), filed(row), standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String code = row.getString("disposition_code");
        Instant at = Messages.instant(row, "disposition_at");
        String pending = row.getString("pending");
        String before = row.getString("before_request");
        return new Standing(
                EntryStatus.valueOf(row.getString("status")),
                code == null || at == null ? null : new Disposition(code, row.getString("disposition_text"), at),
                row.getObject("message_id", Long.class),
                row.getLong("last_event"),
                pending == null ? null : EntryAction.find(pending).orElseThrow(),
                before == null ? null : EntryStatus.valueOf(before));
    }

    private static Filed filed(ResultSet row) throws SQLException {
        return new Filed(
                row.getString("filer"),
                row.getString("account"),
                row.getString("entry_type"),
                row.getString("reference"),
                row.getBigDecimal("entry_value"),
                Channel.valueOf(row.getString("channel")),
                DocumentFormat.valueOf(row.getString("format")),
                row.getBoolean("number_given"),
                row.getBoolean("told"),
                row.getString("request_id"),
                place(row),
                row.getString("regime"),
                Objects.requireNonNull(row.getObject("law_of", LocalDate.class)),
                new Moment(
                        Objects.requireNonNull(Messages.instant(row, "filed_at")),
                        Objects.requireNonNull(Messages.instant(row, "simulated_at"))));
    }

    private static @Nullable BatchPlace place(ResultSet row) throws SQLException {
        Long batch = row.getObject("filer_batch", Long.class);
        return batch == null ? null : new BatchPlace(batch, row.getInt("filer_block"), row.getInt("filer_position"));
    }

    /** Sets {@link #STANDING} from the parameter {@code from} on; returns the next. */
    static int write(PreparedStatement row, int from, Standing standing) throws SQLException {
        int column = from;
        Disposition disposition = standing.disposition();
        row.setString(column++, standing.status().name());
        row.setString(column++, disposition == null ? null : disposition.code());
        row.setString(column++, disposition == null ? null : disposition.text());
        row.setObject(
                column++,
                disposition == null ? null : disposition.at().atOffset(ZoneOffset.UTC),
                Types.TIMESTAMP_WITH_TIMEZONE);
        row.setObject(column++, standing.messageId(), Types.BIGINT);
        row.setLong(column++, standing.lastEvent());
        row.setString(
                column++, standing.pending() == null ? null : standing.pending().code());
        row.setString(
                column++, standing.before() == null ? null : standing.before().name());
        return column;
    }

    /** Sets {@link #FILED} from the parameter {@code from} on; returns the next. */
    static int write(PreparedStatement row, int from, Filed filed) throws SQLException {
        int column = from;
        BatchPlace place = filed.place();
        row.setString(column++, filed.filer());
        row.setString(column++, filed.account());
        row.setString(column++, filed.entryType());
        row.setString(column++, filed.reference());
        row.setBigDecimal(column++, filed.value());
        row.setString(column++, filed.channel().name());
        row.setString(column++, filed.format().name());
        row.setBoolean(column++, filed.numberGiven());
        row.setBoolean(column++, filed.told());
        row.setString(column++, filed.requestId());
        row.setObject(column++, place == null ? null : place.batch(), Types.BIGINT);
        row.setObject(column++, place == null ? null : place.block(), Types.INTEGER);
        row.setObject(column++, place == null ? null : place.position(), Types.INTEGER);
        row.setString(column++, filed.regime());
        row.setObject(column++, filed.lawOf());
        row.setObject(column++, filed.at().real().atOffset(ZoneOffset.UTC));
        row.setObject(column++, filed.at().simulated().atOffset(ZoneOffset.UTC));
        return column;
    }
}
