package org.acesim.cbp.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acesim.cbp.payment.Statement.Figure;
import org.acesim.cbp.payment.Statement.Line;
import org.acesim.customs.assessment.Charges;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The statements on file, and what stands on them. */
@Component
class StatementStore {
    /** So many summaries a daily statement holds (CSMS of 2025-04-23; 9,999 before); the next begins another. */
    static final int ENTRIES_MAX = 2000;

    private static final String KEY = "monthly = ? and filer_code = ? and importer = ? and print_on = ?";
    private static final String ALL = "select id, monthly, filer_code, importer, print_on, status, entries, collect_on,"
            + " preliminary_entries, preliminary_charges, final_entries, final_charges from statement";

    private final JdbcTemplate jdbc;

    StatementStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where an entry was put. */
    record Place(long statement, boolean begun) {}

    /** Puts an entry on the open statement of these that has room, or begins one. */
    Place join(boolean monthly, String filerCode, String importer, LocalDate printOn, String entryNumber) {
        while (true) {
            Optional<Statement> open = jdbc
                    .query(
                            ALL + " where " + KEY + " and status = 'OPEN' and entries < ? order by position limit 1"
                                    + " for update",
                            StatementStore::statement,
                            monthly,
                            filerCode,
                            importer,
                            printOn,
                            ENTRIES_MAX)
                    .stream()
                    .findFirst();
            if (open.isPresent()) {
                long id = open.get().id();
                jdbc.update("update statement set entries = entries + 1 where id = ?", id);
                jdbc.update(
                        "insert into statement_line (statement_id, entry_number) values (?, ?) on conflict do nothing",
                        id,
                        entryNumber);
                return new Place(id, open.get().entries() == 0);
            }
            // Whoever begins the same one at the same time is waited for, and joined.
            jdbc.update(
                    "insert into statement (monthly, filer_code, importer, print_on, position, status, entries)"
                            + " select ?, ?, ?, ?, coalesce(max(position), 0) + 1, 'OPEN', 0 from statement where "
                            + KEY + " on conflict do nothing",
                    monthly,
                    filerCode,
                    importer,
                    printOn,
                    monthly,
                    filerCode,
                    importer,
                    printOn);
        }
    }

    /** Takes an entry off a statement. */
    void leave(long id, String entryNumber) {
        jdbc.update("delete from statement_line where statement_id = ? and entry_number = ?", id, entryNumber);
        jdbc.update("update statement set entries = entries - 1 where id = ?", id);
    }

    Optional<Statement> find(long id) {
        return jdbc.query(ALL + " where id = ?", StatementStore::statement, id).stream()
                .findFirst();
    }

    /** The newest first, of these filers; of all where none is given. */
    List<Statement> newest(@Nullable Set<String> filerCodes, int most) {
        return filerCodes == null
                ? jdbc.query(ALL + " order by id desc limit ?", StatementStore::statement, most)
                : jdbc.query(
                        ALL + " where filer_code = any(?) order by id desc limit ?",
                        StatementStore::statement,
                        filerCodes.toArray(String[]::new),
                        most);
    }

    List<Line> lines(long id) {
        return jdbc.query(
                "select entry_number, preliminary, collected from statement_line where statement_id = ?"
                        + " order by entry_number",
                (row, number) -> new Line(
                        row.getString("entry_number"),
                        row.getBigDecimal("preliminary"),
                        row.getBigDecimal("collected")),
                id);
    }

    /** The statement that an entry is on, or was paid by. */
    Optional<Long> of(String entryNumber) {
        return jdbc
                .queryForList(
                        "select statement_id from statement_line where entry_number = ? order by statement_id desc"
                                + " limit 1",
                        Long.class,
                        entryNumber)
                .stream()
                .findFirst();
    }

    /** Which of the entries are on a statement that is printed and not paid yet. */
    Set<String> printed(Collection<String> entryNumbers) {
        return Set.copyOf(jdbc.queryForList(
                "select l.entry_number from statement_line l join statement s on s.id = l.statement_id"
                        + " where l.entry_number = any(?) and s.status = 'PRELIMINARY'",
                String.class,
                (Object) entryNumbers.toArray(String[]::new)));
    }

    /** It is printed with these amounts, and paid on a day. */
    void print(long id, Map<String, Charges> charges, LocalDate collectOn) {
        amount("preliminary", id, charges);
        jdbc.update(
                "update statement set status = 'PRELIMINARY', collect_on = ?, preliminary_entries = ?,"
                        + " preliminary_charges = ? where id = ?",
                collectOn,
                charges.size(),
                total(charges),
                id);
    }

    /** These amounts of it were collected. */
    void collect(long id, Map<String, Charges> charges) {
        amount("collected", id, charges);
        jdbc.update(
                "update statement set status = 'FINAL', final_entries = ?, final_charges = ? where id = ?",
                charges.size(),
                total(charges),
                id);
    }

    private void amount(String column, long id, Map<String, Charges> charges) {
        jdbc.batchUpdate(
                "update statement_line set " + column + " = ? where statement_id = ? and entry_number = ?",
                charges.entrySet().stream()
                        .map(entry -> new Object[] {entry.getValue().total(), id, entry.getKey()})
                        .toList());
    }

    private static String total(Map<String, Charges> charges) {
        return ChargesText.write(charges.values().stream().reduce(Charges.NONE, Charges::plus));
    }

    private static Statement statement(ResultSet row, int number) throws SQLException {
        return new Statement(
                row.getLong("id"),
                row.getBoolean("monthly"),
                row.getString("filer_code"),
                row.getString("importer"),
                row.getObject("print_on", LocalDate.class),
                Statement.Status.valueOf(row.getString("status")),
                row.getInt("entries"),
                row.getObject("collect_on", LocalDate.class),
                figure(row, "preliminary"),
                figure(row, "final"));
    }

    private static @Nullable Figure figure(ResultSet row, String which) throws SQLException {
        String charges = row.getString(which + "_charges");
        return charges == null ? null : new Figure(row.getInt(which + "_entries"), ChargesText.read(charges));
    }
}
