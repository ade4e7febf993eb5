package org.acesim.cbp.person;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
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
                    day.getKey().id(), day.getValue().total(), day.getValue().lastPosition()
                })
                .toList();
        int[] added = jdbc.batchUpdate(
                "insert into person_day (id, total_usd, last_position) values (?, ?, ?) on conflict do nothing", rows);
        return Arrays.stream(added).mapToObj(count -> count == 1).toList();
    }

    /** The days, which are there; they stay as they are until the transaction ends. */
    Map<PersonDay, Day> lock(SortedSet<PersonDay> days) {
        Map<Long, Day> found = new HashMap<>();
        jdbc.query(
                "select id, total_usd, last_position from person_day where id = any(?) order by id for update",
                row -> {
                    found.put(row.getLong("id"), new Day(row.getLong("total_usd"), row.getLong("last_position")));
                },
                (Object) days.stream().map(PersonDay::id).toArray(Long[]::new));
        Map<PersonDay, Day> locked = new HashMap<>();
        days.forEach(key -> locked.put(key, found.getOrDefault(key.id(), Day.EMPTY)));
        return locked;
    }

    void change(Map<PersonDay, Day> days) {
        List<Object[]> rows = days.entrySet().stream()
                .map(day -> new Object[] {
                    day.getValue().total(),
                    day.getValue().lastPosition(),
                    day.getKey().id()
                })
                .toList();
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("update person_day set total_usd = ?, last_position = ? where id = ?", rows);
        }
    }

    /** What those of the entries add that add something. */
    List<Share> shares(Collection<String> entryNumbers) {
        List<Share> shares = new ArrayList<>();
        if (!entryNumbers.isEmpty()) {
            jdbc.query(
                    "select entry_number, person_day_id, arrival_day, value_usd, position, total_usd from person_share"
                            + " where entry_number = any(?)",
                    row -> {
                        LocalDate day = row.getObject("arrival_day", LocalDate.class);
                        shares.add(new Share(
                                row.getString("entry_number"),
                                new PersonDay(row.getLong("person_day_id"), day),
                                row.getLong("value_usd"),
                                row.getLong("position"),
                                row.getLong("total_usd")));
                    },
                    (Object) entryNumbers.toArray(String[]::new));
        }
        return shares;
    }

    void addShares(Collection<Share> shares) {
        if (shares.isEmpty()) {
            return;
        }
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> queue = new ArrayList<>();
        for (Share share : shares) {
            long day = share.key().id();
            Date arrival = Date.valueOf(share.key().day());
            rows.add(new Object[] {share.entryNumber(), day, arrival, share.value(), share.position(), share.total()});
            if (share.position() > 1) {
                queue.add(new Object[] {day, share.position(), share.entryNumber()});
            }
        }
        jdbc.batchUpdate(
                "insert into person_share (entry_number, person_day_id, arrival_day, value_usd, position, total_usd)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows);
        if (!queue.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into person_queue (person_day_id, position, entry_number) values (?, ?, ?)", queue);
        }
    }

    /** Takes a share off its day; what comes behind it moves up. */
    void remove(Share share) {
        jdbc.update("delete from person_share where entry_number = ?", share.entryNumber());
        jdbc.update(
                "delete from person_queue where person_day_id = ? and position = ?",
                share.key().id(),
                share.position());
        moveUp(share, share.value());
    }

    /** Makes a share worth less; what comes behind it moves up. */
    void shrink(Share share, long less) {
        jdbc.update(
                "update person_share set value_usd = value_usd - ?, total_usd = total_usd - ? where entry_number = ?",
                less,
                less,
                share.entryNumber());
        moveUp(share, less);
    }

    private void moveUp(Share share, long less) {
        jdbc.update(
                "update person_share set total_usd = total_usd - ? where entry_number in"
                        + " (select entry_number from person_queue where person_day_id = ? and position > ?)",
                less,
                share.key().id(),
                share.position());
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
                "select s.entry_number, e.law_of, s.total_usd from person_queue q"
                        + " join person_share s on s.entry_number = q.entry_number"
                        + " join entry e on e.entry_number = q.entry_number"
                        + " where q.person_day_id = ? and e.status = ? order by q.position",
                (row, number) -> new Withheld(
                        row.getString("entry_number"),
                        row.getObject("law_of", LocalDate.class),
                        row.getLong("total_usd")),
                key.id(),
                EntryStatus.DE_MINIMIS_WITHHELD.name());
    }
}
