package org.acesim.gateway.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The life of an entry, as one table: a row for the status that it has, a column for what happens, the status that it then has.
 * A dot: it stays what it is. Columns: see {@link EntryEvent}.
 */
public final class Lifecycle {
    private static final String TABLE = """
            .                     SENT   ACCEPT    REJECT    REVIEW        DOCUMENTS           EXAM  ADMIT       RELEASE   SUSPEND    CANCEL     REFILE    REFUSE
            RECEIVED              FILED  ACCEPTED  REJECTED  UNDER_REVIEW  DOCUMENTS_REQUIRED  EXAM  ADMISSIBLE  RELEASED  SUSPENDED  CANCELLED  .         .
            FILED                 .      ACCEPTED  REJECTED  UNDER_REVIEW  DOCUMENTS_REQUIRED  EXAM  ADMISSIBLE  RELEASED  SUSPENDED  CANCELLED  .         .
            ACCEPTED              .      .         .         UNDER_REVIEW  DOCUMENTS_REQUIRED  EXAM  ADMISSIBLE  RELEASED  SUSPENDED  CANCELLED  .         .
            UNDER_REVIEW          .      .         .         .             DOCUMENTS_REQUIRED  EXAM  ADMISSIBLE  RELEASED  SUSPENDED  CANCELLED  .         .
            DOCUMENTS_REQUIRED    .      .         .         UNDER_REVIEW  .                   EXAM  ADMISSIBLE  RELEASED  SUSPENDED  CANCELLED  .         .
            EXAM                  .      .         .         UNDER_REVIEW  DOCUMENTS_REQUIRED  .     ADMISSIBLE  RELEASED  SUSPENDED  CANCELLED  .         .
            ADMISSIBLE            .      .         .         UNDER_REVIEW  DOCUMENTS_REQUIRED  EXAM  .           RELEASED  SUSPENDED  CANCELLED  .         .
            RELEASED              .      .         .         .             .                   .     .           .         SUSPENDED  CANCELLED  .         .
            SUSPENDED             .      .         .         .             DOCUMENTS_REQUIRED  EXAM  .           RELEASED  .          CANCELLED  .         .
            DETAINED              .      .         .         .             DOCUMENTS_REQUIRED  EXAM  .           RELEASED  SUSPENDED  CANCELLED  .         .
            CORRECTION_REQUESTED  .      ACCEPTED  .         UNDER_REVIEW  DOCUMENTS_REQUIRED  EXAM  ADMISSIBLE  RELEASED  SUSPENDED  CANCELLED  .         .
            CANCEL_REQUESTED      .      .         .         UNDER_REVIEW  DOCUMENTS_REQUIRED  EXAM  ADMISSIBLE  RELEASED  SUSPENDED  CANCELLED  .         .
            INVALID               .      .         .         .             .                   .     .           .         .          .          RECEIVED  .
            REJECTED              .      .         .         .             .                   .     .           .         .          .          RECEIVED  INVALID
            REFUSED               .      .         .         .             .                   .     .           .         .          .          .         .
            SEIZED                .      .         .         .             .                   .     .           .         .          .          .         .
            CANCELLED             .      .         .         .             .                   .     .           .         .          .          .         .
            """;

    private static final Map<EntryStatus, Map<EntryEvent, EntryStatus>> NEXT = read(TABLE);

    private Lifecycle() {}

    /** The status that an entry has after an event. */
    public static EntryStatus after(EntryStatus status, EntryEvent event) {
        EntryStatus next = NEXT.getOrDefault(status, Map.of()).get(event);
        if (next == null) {
            throw new IllegalStateException("Undecided: " + event + " on an entry that is " + status);
        }
        return next;
    }

    private static Map<EntryStatus, Map<EntryEvent, EntryStatus>> read(String table) {
        List<String[]> rows =
                table.lines().map(line -> line.strip().split(" +")).toList();
        String[] events = rows.get(0);
        Map<EntryStatus, Map<EntryEvent, EntryStatus>> next = new EnumMap<>(EntryStatus.class);
        for (String[] row : rows.subList(1, rows.size())) {
            EntryStatus status = EntryStatus.valueOf(row[0]);
            Map<EntryEvent, EntryStatus> decided = next.computeIfAbsent(status, s -> new EnumMap<>(EntryEvent.class));
            for (int column = 1; column < row.length; column++) {
                decided.put(
                        EntryEvent.valueOf(events[column]),
                        row[column].equals(".") ? status : EntryStatus.valueOf(row[column]));
            }
        }
        return next;
    }
}
