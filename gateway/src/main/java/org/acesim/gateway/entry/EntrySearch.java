package org.acesim.gateway.entry;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.acesim.customs.calendar.CustomsZone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds entries, the newest first, a page at a time. */
public final class EntrySearch {
    private final JdbcTemplate jdbc;

    /** Uses the table {@code entry}. */
    public EntrySearch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What to find; what is left out does not matter.
     *
     * @param filers whose; {@code null} everybody's
     * @param from the first simulated day of filing
     * @param to the last simulated day of filing
     * @param text in the entry number, the reference, a bill or the consignee's name
     * @param before the cursor of the page before; 0 for the first page
     * @param limit how many at most
     */
    public record Query(
            @Nullable Collection<String> filers,
            Collection<EntryStatus> statuses,
            @Nullable String entryType,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String text,
            long before,
            int limit) {}

    /**
     * What was found.
     *
     * @param cursor where the next page begins; 0 when there is none
     */
    public record Page(List<Entry> entries, long cursor) {}

    private record Found(long id, Entry entry) {}

    /** Finds a page of entries. */
    public Page find(Query query) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select id, " + EntryRow.COLUMNS + " from entry where "
                + String.join(" and ", conditions(query, parameters)) + " order by id desc limit "
                + (query.limit() + 1);
        List<Found> found = jdbc.query(
                sql, (row, number) -> new Found(row.getLong("id"), EntryRow.read(row, number)), parameters.toArray());
        boolean more = found.size() > query.limit();
        List<Found> page = more ? found.subList(0, query.limit()) : found;
        long cursor = more ? page.get(page.size() - 1).id() : 0;
        return new Page(page.stream().map(Found::entry).toList(), cursor);
    }

    private static List<String> conditions(Query query, List<Object> parameters) {
        List<String> conditions = new ArrayList<>();
        conditions.add("id < ?");
        parameters.add(query.before() == 0 ? Long.MAX_VALUE : query.before());
        if (query.filers() != null) {
            conditions.add("filer = any(?)");
            parameters.add(query.filers().toArray(String[]::new));
        }
        if (!query.statuses().isEmpty()) {
            conditions.add("status = any(?)");
            parameters.add(query.statuses().stream().map(EntryStatus::name).toArray(String[]::new));
        }
        if (query.entryType() != null) {
            conditions.add("entry_type = ?");
            parameters.add(query.entryType());
        }
        if (query.from() != null) {
            conditions.add("simulated_at >= ?");
            parameters.add(midnight(query.from()));
        }
        if (query.to() != null) {
            conditions.add("simulated_at < ?");
            parameters.add(midnight(query.to().plusDays(1)));
        }
        if (query.text() != null) {
            conditions.add("(position(? in search) > 0 or position(? in entry_number) > 0)");
            parameters.add(query.text().toLowerCase(Locale.ROOT));
            parameters.add(query.text().toUpperCase(Locale.ROOT));
        }
        return conditions;
    }

    private static Object midnight(LocalDate day) {
        return day.atStartOfDay(CustomsZone.NEW_YORK).toInstant().atOffset(ZoneOffset.UTC);
    }
}
