package org.acesim.cbp.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.inquiry.Penalty.Statute;
import org.acesim.customs.penalty.Culpability;
import org.acesim.customs.penalty.FalseStatement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The penalties on file. */
@Component
public class Penalties {
    private static final int TEXT_MAX = 2000;
    private static final int PETITION_MAX = 4000;
    private static final String COLUMNS =
            "statute, culpability, stage, status, amount, maximum, text, opened_at, due_at,"
                    + " petition, entry_number, id";

    private final JdbcTemplate jdbc;

    Penalties(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts one on file. */
    public void add(Penalty penalty) {
        jdbc.update(
                "insert into penalty (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", columns(penalty));
    }

    /** Keeps what became of one. */
    public void change(Penalty penalty) {
        jdbc.update(
                "update penalty set statute = ?, culpability = ?, stage = ?, status = ?, amount = ?, maximum = ?,"
                        + " text = ?, opened_at = ?, due_at = ?, petition = ? where entry_number = ? and id = ?",
                columns(penalty));
    }

    /** The one of a number. */
    public Optional<Penalty> find(long id) {
        return jdbc.query("select " + COLUMNS + " from penalty where id = ?", Penalties::penalty, id).stream()
                .findFirst();
    }

    /** All of an entry, in the order in which they were opened. */
    public List<Penalty> of(String entryNumber) {
        return jdbc.query(
                "select " + COLUMNS + " from penalty where entry_number = ? order by id",
                Penalties::penalty,
                entryNumber);
    }

    /** How many penalties under a statute were claimed of a filer's entries, and not taken back. */
    public long claimed(String filerCode, Statute statute) {
        Long count = jdbc.queryForObject(
                "select count(*) from penalty where entry_number like ? and statute = ? and stage = ? and status <> ?",
                Long.class,
                filerCode + "-%",
                statute.name(),
                NoticeKind.PENALTY.name(),
                NoticeStatus.WITHDRAWN.code());
        return count == null ? 0 : count;
    }

    /** The entries whose petitions wait for a person, the oldest first. */
    public List<String> waitingForAPerson(int most) {
        return jdbc.queryForList(
                "select entry_number from penalty where stage = ? and status = ? and due_at is null order by id limit ?",
                String.class,
                NoticeKind.PENALTY.name(),
                NoticeStatus.ANSWERED.code(),
                most);
    }

    /** Keeps what is to be claimed later of an entry, in place of what was to be before. */
    public void intend(String entryNumber, PenaltyClaim claim) {
        jdbc.update("delete from penalty_intended where entry_number = ?", entryNumber);
        FalseStatement statement = claim.statement();
        jdbc.update(
                "insert into penalty_intended (entry_number, statute, culpability, loss_of_revenue, domestic_value,"
                        + " dutiable_value, prior_disclosure, interest, amount) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entryNumber,
                claim.statute().name(),
                statement == null ? "" : statement.culpability().name(),
                statement == null ? null : statement.lossOfRevenue(),
                statement == null ? null : statement.domesticValue(),
                statement == null ? null : statement.dutiableValue(),
                statement != null && statement.priorDisclosure(),
                statement == null ? null : statement.interest(),
                claim.amount());
    }

    /** What was to be claimed of an entry, which is not kept any more. */
    public Optional<PenaltyClaim> takeIntended(String entryNumber) {
        Optional<PenaltyClaim> claim = jdbc
                .query(
                        "select * from penalty_intended where entry_number = ?",
                        (row, number) -> claim(row),
                        entryNumber)
                .stream()
                .findFirst();
        jdbc.update("delete from penalty_intended where entry_number = ?", entryNumber);
        return claim;
    }

    private static PenaltyClaim claim(ResultSet row) throws SQLException {
        Statute statute = Statute.valueOf(row.getString("statute"));
        return new PenaltyClaim(
                statute,
                statute == Statute.DE_MINIMIS
                        ? null
                        : new FalseStatement(
                                Culpability.valueOf(row.getString("culpability")),
                                row.getBigDecimal("loss_of_revenue"),
                                row.getBigDecimal("domestic_value"),
                                row.getBigDecimal("dutiable_value"),
                                row.getBoolean("prior_disclosure"),
                                row.getBigDecimal("interest")),
                row.getBigDecimal("amount"));
    }

    private static @Nullable Object[] columns(Penalty penalty) {
        Instant due = penalty.dueAt();
        String petition = penalty.petition();
        return new @Nullable Object[] {
            penalty.statute().name(),
            penalty.culpability() == null ? "" : penalty.culpability().name(),
            penalty.stage().name(),
            penalty.status().code(),
            penalty.amount(),
            penalty.maximum(),
            cut(penalty.text(), TEXT_MAX),
            penalty.openedAt().atOffset(ZoneOffset.UTC),
            due == null ? null : due.atOffset(ZoneOffset.UTC),
            petition == null ? null : cut(petition, PETITION_MAX),
            penalty.entryNumber(),
            penalty.id()
        };
    }

    private static Penalty penalty(ResultSet row, int number) throws SQLException {
        String culpability = row.getString("culpability");
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        return new Penalty(
                row.getLong("id"),
                row.getString("entry_number"),
                Statute.valueOf(row.getString("statute")),
                culpability.isEmpty() ? null : Culpability.valueOf(culpability),
                NoticeKind.valueOf(row.getString("stage")),
                NoticeStatus.find(row.getString("status")).orElseThrow(),
                row.getBigDecimal("amount"),
                row.getBigDecimal("maximum"),
                row.getString("text"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                due == null ? null : due.toInstant(),
                petition(row));
    }

    private static @Nullable String petition(ResultSet row) throws SQLException {
        return row.getString("petition");
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }
}
