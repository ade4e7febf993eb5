package org.acesim.cbp.person;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.acesim.cbp.entry.EntryStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of persons' days and of what entries add to them. */
@Component
class PersonStore {
    private final JdbcTemplate jdbc;

    PersonStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row of a day.
     *
     * @param total        in whole USD
     * @param lastPosition that was given
     */
    record Day(long total, long lastPosition) {
        static final Day EMPTY = new Day(0, 0);

        Day plus(long value) {
            return new Day(total + value, lastPosition + 1);
        }

        Day less(long value) {
            return new Day(total - value, lastPosition);
        }
    }

    /**
     * Adds days that nobody has yet; those stay the transaction's own until it ends, and nobody else can add them. It waits for
     * whoever is adding the same.
     *
     * @return whether each was added, in the order of the days
     */
    List<Boolean> add(SortedMap<PersonDay, Day> days) {
        List<Object[]> rows = days.entrySet().stream()
                .map(day -> new Object[] {
                    day.getKey().person().digest(),
                    Date.valueOf(day.getKey().day()),
                    day.getValue().total(),
                    day.getValue().lastPosition()
                })
                .toList();
        int[] added = jdbc.batchUpdate(
                "insert into person_day (person, arrival_day, total_usd, last_position) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                rows);
        return Arrays.stream(added).mapToObj(count -> count == 1).toList();
    }

    /** Those of the days that there are; they stay as they are until the transaction ends. */
    Map<PersonDay, Day> lock(SortedSet<PersonDay> days) {
        Map<PersonDay, Day> locked = new LinkedHashMap<>();
        // By person alone, since not every database looks a pair up by its index; nobody has many days.
        String[] persons =
                days.stream().map(key -> key.person().digest()).distinct().toArray(String[]::new);
        jdbc.query(
                "select person, arrival_day, total_usd, last_position from person_day where person = any(?)"
                        + " order by person, arrival_day for update",
                row -> {
                    PersonDay key = key(row);
                    if (days.contains(key)) {
                        locked.put(key, new Day(row.getLong("total_usd"), row.getLong("last_position")));
                    }
                },
                (Object) persons);
        return locked;
    }

    void change(Map<PersonDay, Day> days) {
        List<Object[]> rows = days.entrySet().stream()
                .map(day -> new Object[] {
                    day.getValue().total(),
                    day.getValue().lastPosition(),
                    day.getKey().person().digest(),
                    Date.valueOf(day.getKey().day())
                })
                .toList();
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(
                    "update person_day set total_usd = ?, last_position = ? where person = ? and arrival_day = ?",
                    rows);
        }
    }

    /** What those of the entries add that add something. */
    List<Share> shares(Collection<String> entryNumbers) {
        List<Share> shares = new ArrayList<>();
        if (!entryNumbers.isEmpty()) {
            jdbc.query(
                    "select entry_number, person, arrival_day, value_usd, position, total_usd from person_share"
                            + " where entry_number = any(?)",
                    row -> {
                        shares.add(new Share(
                                row.getString("entry_number"),
                                key(row),
                                row.getLong("value_usd"),
                                row.getLong("position"),
                                row.getLong("total_usd")));
                    },
                    (Object) entryNumbers.toArray(String[]::new));
        }
        return shares;
    }

    void addShares(Collection<Share> shares) {
        List<Object[]> rows = shares.stream()
                .map(share -> new Object[] {
                    share.entryNumber(),
                    share.key().person().digest(),
                    Date.valueOf(share.key().day()),
                    share.value(),
                    share.position(),
                    share.total()
                })
                .toList();
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into person_share (entry_number, person, arrival_day, value_usd, position, total_usd)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    rows);
        }
    }

    /** Takes a share off its day; what comes behind it moves up. */
    void remove(Share share) {
        jdbc.update("delete from person_share where entry_number = ?", share.entryNumber());
        moveUp(share, share.value(), share.position() + 1);
    }

    /** Makes a share worth less; what comes behind it moves up. */
    void shrink(Share share, long less) {
        jdbc.update(
                "update person_share set value_usd = value_usd - ? where entry_number = ?", less, share.entryNumber());
        moveUp(share, less, share.position());
    }

    private void moveUp(Share share, long less, long from) {
        jdbc.update(
                "update person_share set total_usd = total_usd - ?"
                        + " where person = ? and arrival_day = ? and position >= ?",
                less,
                share.key().person().digest(),
                Date.valueOf(share.key().day()),
                from);
    }

    /**
     * An entry that was not released, since its person had too much.
     *
     * @param lawOf the day whose law it was decided under
     * @param total the day's, up to and with this one
     */
    record Withheld(String entryNumber, LocalDate lawOf, long total) {}

    /** Those of a day, in the order of acceptance. */
    List<Withheld> withheld(PersonDay key) {
        return jdbc.query(
                "select s.entry_number, e.law_of, s.total_usd from person_share s join entry e"
                        + " on e.entry_number = s.entry_number"
                        + " where s.person = ? and s.arrival_day = ? and e.status = ? order by s.position",
                (row, number) -> new Withheld(
                        row.getString("entry_number"),
                        row.getObject("law_of", LocalDate.class),
                        row.getLong("total_usd")),
                key.person().digest(),
                Date.valueOf(key.day()),
                EntryStatus.DE_MINIMIS_WITHHELD.name());
    }

    private static PersonDay key(ResultSet row) throws SQLException {
        return new PersonDay(new Person(row.getString("person")), row.getObject("arrival_day", LocalDate.class));
    }
}
