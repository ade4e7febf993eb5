package org.acesim.gateway.entry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** The entries. Every call that changes them belongs inside the transaction of one message or one chunk. */
public final class Entries {
    private static final String SELECT = "select " + EntryRow.COLUMNS + " from entry where ";
    private static final String INSERT = insert();
    private static final String REFILE = "update entry set " + set(EntryRow.STANDING + ", " + EntryRow.FILED)
            + ", search = ?, filing = ?, duty = null where entry_number = ?";
    private static final String UPDATE = "update entry set " + set(EntryRow.STANDING) + " where entry_number = ?";

    private final JdbcTemplate jdbc;

    /** Uses the table {@code entry}. */
    public Entries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry with what was filed, as JSON, and the words that it is searched by. */
    public record Filing(Entry entry, byte[] json, String search) {}

    /** Adds entries; a number in use fails all of them. */
    public void add(List<Filing> filings) {
        jdbc.batchUpdate(INSERT, filings, Math.max(1, filings.size()), (row, filing) -> {
            row.setString(1, filing.entry().number());
            int next = EntryRow.write(row, 2, filing.entry().standing());
            next = EntryRow.write(row, next, filing.entry().filed());
            row.setString(next, filing.search());
            row.setBytes(next + 1, Packing.pack(filing.json()));
        });
    }

    /** Puts filings in the place of those that were rejected under the same numbers. */
    public void refile(List<Filing> filings) {
        jdbc.batchUpdate(REFILE, filings, Math.max(1, filings.size()), (row, filing) -> {
            int next = EntryRow.write(row, 1, filing.entry().standing());
            next = EntryRow.write(row, next, filing.entry().filed());
            row.setString(next, filing.search());
            row.setBytes(next + 1, Packing.pack(filing.json()));
            row.setString(next + 2, filing.entry().number());
        });
    }

    /** Stores where entries stand now. */
    public void update(List<Entry> entries) {
        jdbc.batchUpdate(UPDATE, entries, Math.max(1, entries.size()), (row, entry) -> {
            int next = EntryRow.write(row, 1, entry.standing());
            row.setString(next, entry.number());
        });
    }

    /** Stores CBP's computations of duty and fees, as JSON, by entry number. */
    public void assess(Map<String, byte[]> duties) {
        jdbc.batchUpdate(
                "update entry set duty = ? where entry_number = ?",
                duties.entrySet(),
                Math.max(1, duties.size()),
                (row, duty) -> {
                    row.setBytes(1, Packing.pack(duty.getValue()));
                    row.setString(2, duty.getKey());
                });
    }

    /** The entries with these numbers, locked until the transaction ends; always in one order, so that no two wait for each other. */
    public Map<String, Entry> lock(Collection<String> numbers) {
        return byNumber(
                jdbc.query(SELECT + "entry_number = any(?) order by entry_number for update", EntryRow::read, (Object)
                        numbers.toArray(String[]::new)));
    }

    /** The entries that went to CBP in a batch, locked until the transaction ends. */
    public Map<String, Entry> lockInBatch(long messageId) {
        return byNumber(
                jdbc.query(SELECT + "message_id = ? order by entry_number for update", EntryRow::read, messageId));
    }

    /** The entries of sent batches that are still {@code RECEIVED}, locked until the transaction ends. */
    public List<Entry> lockUnsent(Collection<Long> messageIds) {
        return jdbc.query(
                SELECT + "message_id = any(?) and status = 'RECEIVED' order by entry_number for update",
                EntryRow::read,
                (Object) messageIds.toArray(Long[]::new));
    }

    /** The entry of a number. */
    public Optional<Entry> find(String number) {
        return jdbc.query(SELECT + "entry_number = ?", EntryRow::read, number).stream()
                .findFirst();
    }

    /** What was filed under a number, as JSON. */
    public Optional<byte[]> filing(String number) {
        return content("select filing from entry where entry_number = ?", number);
    }

    /** What was filed under some numbers, as JSON. */
    public Map<String, byte[]> filings(Collection<String> numbers) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        if (!numbers.isEmpty()) {
            jdbc.query(
                    "select entry_number, filing from entry where entry_number = any(?) order by entry_number",
                    row -> {
                        found.put(row.getString("entry_number"), Packing.unpack(row.getBytes("filing")));
                    },
                    (Object) numbers.toArray(String[]::new));
        }
        return found;
    }

    /** CBP's last computation of duty and fees for an entry, as JSON. */
    public Optional<byte[]> duty(String number) {
        return content("select duty from entry where entry_number = ? and duty is not null", number);
    }

    private Optional<byte[]> content(String sql, String number) {
        return jdbc.queryForList(sql, byte[].class, number).stream().findFirst().map(Packing::unpack);
    }

    private static Map<String, Entry> byNumber(List<Entry> entries) {
        Map<String, Entry> found = new LinkedHashMap<>();
        entries.forEach(entry -> found.put(entry.number(), entry));
        return found;
    }

    private static String insert() {
        String columns = EntryRow.COLUMNS + ", search, filing";
        String marks = Stream.of(columns.split(",")).map(column -> "?").collect(Collectors.joining(", "));
        return "insert into entry (" + columns + ") values (" + marks + ")";
    }

    private static String set(String columns) {
        return columns.replace(",", " = ?,") + " = ?";
    }
}
