package org.acesim.gateway.entry;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The life of an entry, as one table: a row for the status that it has, a column for what happens, the status that it then has.
 * A dot: it stays what it is. UNDO: it is again what it was before the request. Columns: see {@link EntryEvent}.
 */
public final class Lifecycle {
    private static final String STATUSES = """
            .                     SENT   ACCEPT    REJECT    REVIEW        DOCUMENTS           EXAM  ADMIT       RELEASE   SUSPEND    CANCEL
            RECEIVED              FILED  ACCEPTED  REJECTED  UNDER_REVIEW  DOCUMENTS_REQUIRED  EXAM  ADMISSIBLE  RELEASED  SUSPENDED  CANCELLED
            FILED                 .      ACCEPTED  REJECTED  UNDER_REVIEW  DOCUMENTS_REQUIRED  EXAM  ADMISSIBLE  RELEASED  SUSPENDED  CANCELLED
            ACCEPTED              .      .         .         UNDER_REVIEW  DOCUMENTS_REQUIRED  EXAM  ADMISSIBLE  RELEASED  SUSPENDED  CANCELLED
            UNDER_REVIEW          .      .         .         .             DOCUMENTS_REQUIRED  EXAM  ADMISSIBLE  RELEASED  SUSPENDED  CANCELLED
            DOCUMENTS_REQUIRED    .      .         .         UNDER_REVIEW  .                   EXAM  ADMISSIBLE  RELEASED  SUSPENDED  CANCELLED
            EXAM                  .      .         .         UNDER_REVIEW  DOCUMENTS_REQUIRED  .     ADMISSIBLE  RELEASED  SUSPENDED  CANCELLED
            ADMISSIBLE            .      .         .         UNDER_REVIEW  DOCUMENTS_REQUIRED  EXAM  .           RELEASED  SUSPENDED  CANCELLED
            RELEASED              .      .         .         .             .                   .     .           .         SUSPENDED  CANCELLED
            SUSPENDED             .      .         .         .             DOCUMENTS_REQUIRED  EXAM  .           RELEASED  .          CANCELLED
            DETAINED              .      .         .         .             DOCUMENTS_REQUIRED  EXAM  .           RELEASED  SUSPENDED  CANCELLED
            CORRECTION_REQUESTED  .      ACCEPTED  .         UNDER_REVIEW  DOCUMENTS_REQUIRED  EXAM  ADMISSIBLE  RELEASED  SUSPENDED  CANCELLED
            CANCEL_REQUESTED      .      .         .         UNDER_REVIEW  DOCUMENTS_REQUIRED  EXAM  ADMISSIBLE  RELEASED  SUSPENDED  CANCELLED
            INVALID               .      .         .         .             .                   .     .           .         .          .
            REJECTED              .      .         .         .             .                   .     .           .         .          .
            REFUSED               .      .         .         .             .                   .     .           .         .          .
            SEIZED                .      .         .         .             .                   .     .           .         .          .
            CANCELLED             .      .         .         .             .                   .     .           .         .          .
            """;

    /** The rest of the columns. */
    private static final String ACTIONS = """
            .                     DETAIN    EXCLUDE  SEIZE   REPLACE   REFER_CORRECTION      REFER_CANCELLATION  REJECT_REQUEST  REFILE    REFUSE
            RECEIVED              DETAINED  REFUSED  SEIZED  ACCEPTED  CORRECTION_REQUESTED  CANCEL_REQUESTED    .               .         .
            FILED                 DETAINED  REFUSED  SEIZED  ACCEPTED  CORRECTION_REQUESTED  CANCEL_REQUESTED    .               .         .
            ACCEPTED              DETAINED  REFUSED  SEIZED  .         CORRECTION_REQUESTED  CANCEL_REQUESTED    .               .         .
            UNDER_REVIEW          DETAINED  REFUSED  SEIZED  .         CORRECTION_REQUESTED  CANCEL_REQUESTED    .               .         .
            DOCUMENTS_REQUIRED    DETAINED  REFUSED  SEIZED  .         CORRECTION_REQUESTED  CANCEL_REQUESTED    .               .         .
            EXAM                  DETAINED  REFUSED  SEIZED  .         CORRECTION_REQUESTED  CANCEL_REQUESTED    .               .         .
            ADMISSIBLE            DETAINED  REFUSED  SEIZED  .         CORRECTION_REQUESTED  CANCEL_REQUESTED    .               .         .
            RELEASED              .         .        SEIZED  .         .                     CANCEL_REQUESTED    .               .         .
            SUSPENDED             DETAINED  REFUSED  SEIZED  .         CORRECTION_REQUESTED  CANCEL_REQUESTED    .               .         .
            DETAINED              .         REFUSED  SEIZED  .         CORRECTION_REQUESTED  CANCEL_REQUESTED    .               .         .
            CORRECTION_REQUESTED  DETAINED  REFUSED  SEIZED  ACCEPTED  .                     CANCEL_REQUESTED    UNDO            .         .
            CANCEL_REQUESTED      DETAINED  REFUSED  SEIZED  .         CORRECTION_REQUESTED  .                   UNDO            .         .
            INVALID               .         .        .       .         .                     .                   .               RECEIVED  .
            REJECTED              .         .        .       .         .                     .                   .               RECEIVED  INVALID
            REFUSED               .         .        .       .         .                     .                   .               .         .
            SEIZED                .         .        .       .         .                     .                   .               .         .
            CANCELLED             .         .        .       .         .                     .                   .               .         .
            """;

    private static final String UNDO = "UNDO";
    private static final Map<EntryStatus, Set<EntryEvent>> UNDONE = new EnumMap<>(EntryStatus.class);
    private static final Map<EntryStatus, Map<EntryEvent, EntryStatus>> NEXT = read(STATUSES, ACTIONS);

    private Lifecycle() {}

    /** The status that an entry has after an event. */
    public static EntryStatus after(EntryStatus status, EntryEvent event) {
        EntryStatus next = NEXT.getOrDefault(status, Map.of()).get(event);
        if (next == null) {
            throw new IllegalStateException("Undecided: " + event + " on an entry that is " + status);
        }
        return next;
    }

    /** Whether an event takes a request back, so that the entry stands where it stood before. */
    static boolean isUndone(EntryStatus status, EntryEvent event) {
        return UNDONE.getOrDefault(status, Set.of()).contains(event);
    }

    private static Map<EntryStatus, Map<EntryEvent, EntryStatus>> read(String... tables) {
        Map<EntryStatus, Map<EntryEvent, EntryStatus>> next = new EnumMap<>(EntryStatus.class);
        for (String table : tables) {
            List<String[]> rows =
                    table.lines().map(line -> line.strip().split(" +")).toList();
            rows.subList(1, rows.size()).forEach(row -> read(rows.get(0), row, next));
        }
        return next;
    }

    private static void read(String[] events, String[] row, Map<EntryStatus, Map<EntryEvent, EntryStatus>> next) {
        EntryStatus status = EntryStatus.valueOf(row[0]);
        Map<EntryEvent, EntryStatus> decided = next.computeIfAbsent(status, s -> new EnumMap<>(EntryEvent.class));
        for (int column = 1; column < row.length; column++) {
            EntryEvent event = EntryEvent.valueOf(events[column]);
            if (row[column].equals(UNDO)) {
                UNDONE.computeIfAbsent(status, s -> EnumSet.noneOf(EntryEvent.class))
                        .add(event);
                decided.put(event, status);
            } else {
                decided.put(event, row[column].equals(".") ? status : EntryStatus.valueOf(row[column]));
            }
        }
    }
}
