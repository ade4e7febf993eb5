package org.acesim.gateway.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.acesim.catair.EntryNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Gives filers their next numbers, without those that they have used themselves. */
public final class EntryNumbers {
    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;

    /** Uses the table {@code numbering}. */
    public EntryNumbers(JdbcTemplate jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Gives numbers away; outside a transaction at once, so that nobody waits for the work that they are for. */
    public List<EntryNumber> next(String filer, int count) {
        List<EntryNumber> given = new ArrayList<>(count);
        while (given.size() < count) {
            given.addAll(free(filer, count - given.size()));
        }
        return given;
    }

    private List<EntryNumber> free(String filer, int count) {
        long first = Objects.requireNonNull(transaction.execute(status -> take(filer, count)));
        List<EntryNumber> numbers = new ArrayList<>(count);
        for (long serial = first; serial < first + count; serial++) {
            if (serial > EntryNumber.LAST_SERIAL) {
                throw new IllegalStateException("Filer " + filer + " has used up its entry numbers");
            }
            numbers.add(EntryNumber.of(filer, serial));
        }
        Set<String> used = new HashSet<>(
                jdbc.queryForList("select entry_number from entry where entry_number = any(?)", String.class, (Object)
                        numbers.stream().map(EntryNumber::toString).toArray(String[]::new)));
        numbers.removeIf(number -> used.contains(number.toString()));
        return numbers;
    }

    private long take(String filer, int count) {
        jdbc.update("insert into numbering (filer, next_serial) values (?, 1) on conflict do nothing", filer);
        long first = Objects.requireNonNull(
                jdbc.queryForObject("select next_serial from numbering where filer = ? for update", Long.class, filer));
        jdbc.update("update numbering set next_serial = ? where filer = ?", first + count, filer);
        return first;
    }
}
