package org.acesim.gateway.entry.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntrySearch;
import org.acesim.gateway.entry.EntryStatus;
import org.acesim.gateway.entry.web.EntryView.DispositionView;
import org.jspecify.annotations.Nullable;

/**
 * A page of entries, the newest first.
 *
 * @param next the cursor of the next page; {@code null} on the last
 */
record EntryList(List<Item> entries, @Nullable String next) {

    record Item(
            String entryNumber,
            String entryType,
            @Nullable String filerReference,
            EntryStatus status,
            @Nullable DispositionView disposition,
            String value,
            Instant filedAt,
            OffsetDateTime simulatedAt) {}

    static EntryList of(EntrySearch.Page page) {
        return new EntryList(
                page.entries().stream().map(EntryList::item).toList(),
                page.cursor() == 0 ? null : Long.toString(page.cursor()));
    }

    private static Item item(Entry entry) {
        return new Item(
                entry.number(),
                entry.filed().entryType(),
                EntryViews.reference(entry.filed()),
                entry.status(),
                EntryViews.disposition(entry.standing().disposition()),
                entry.filed().value().toPlainString(),
                entry.filed().at().real(),
                EntryViews.newYork(entry.filed().at().simulated()));
    }
}
