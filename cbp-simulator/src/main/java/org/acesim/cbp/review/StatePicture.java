package org.acesim.cbp.review;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acesim.cbp.entry.Disposition;
import org.acesim.cbp.entry.EntryStatus;

/** The table of moves as people look at it: a picture in Mermaid's notation, and a list. */
public final class StatePicture {
    private StatePicture() {}

    /** The picture of every status. What leads from everywhere to one status stands in a note, not as an arrow from each. */
    public static String mermaid() {
        return mermaid(EntryStatus::name);
    }

    /** The picture of the stages that an entry passes, each of several statuses, to be read at a glance. */
    public static String stages() {
        return mermaid(StatePicture::stage);
    }

    private static String mermaid(Function<EntryStatus, String> naming) {
        Map<ReviewEvent, EntryStatus> fromEverywhere = fromEverywhere();
        StringBuilder picture = new StringBuilder("stateDiagram-v2\n    [*] --> %s: SX 02\n    [*] --> %s: SX 01\n"
                .formatted(naming.apply(EntryStatus.ACCEPTED), naming.apply(EntryStatus.REJECTED)));
        arrows(fromEverywhere.keySet(), naming).forEach((arrow, events) -> picture.append("    ")
                .append(arrow)
                .append(": ")
                .append(events.stream().map(StatePicture::words).collect(Collectors.joining(", ")))
                .append('\n'));
        fromEverywhere.forEach((event, status) -> picture.append("    note right of ")
                .append(naming.apply(status))
                .append(": ")
                .append(words(event))
                .append(" leads here from everywhere\n"));
        for (EntryStatus status : EntryStatus.values()) {
            if (status.isFinal() && status != EntryStatus.RELEASED) {
                picture.append("    ").append(naming.apply(status)).append(" --> [*]\n");
            }
        }
        return picture.toString();
    }

    /** Every move as a row of a Markdown table; statuses with the same move share one. */
    public static String table() {
        StringBuilder table = new StringBuilder("| event | from | to | the sender is told |\n|---|---|---|---|\n");
        for (ReviewEvent event : ReviewEvent.values()) {
            rows(table, event.name(), status -> Lifecycle.next(status, event));
            rows(table, event + ", unpaid", status -> {
                Move unpaid = Lifecycle.unpaid(status, event);
                return unpaid.equals(Lifecycle.next(status, event)) ? new Move.Nothing("the same as paid") : unpaid;
            });
        }
        return table.toString();
    }

    private static void rows(StringBuilder table, String event, Function<EntryStatus, Move> moves) {
        Map<String, Set<EntryStatus>> rows = new LinkedHashMap<>();
        for (EntryStatus status : EntryStatus.values()) {
            row(status, moves.apply(status)).ifPresent(row -> rows.computeIfAbsent(row, any -> new LinkedHashSet<>())
                    .add(status));
        }
        rows.forEach((row, statuses) -> table.append("| ")
                .append(event)
                .append(" | ")
                .append(statuses.stream().map(Enum::name).collect(Collectors.joining(", ")))
                .append(" | ")
                .append(row)
                .append(" |\n"));
    }

    private static Optional<String> row(EntryStatus status, Move move) {
        if (move instanceof Move.To to) {
            String next = to.status() == status ? "(stays)" : to.status().name();
            return Optional.of(next + " | " + told(to.notices()));
        }
        return move instanceof Move.Referred ? Optional.of("(a request) | SX 04") : Optional.empty();
    }

    private static String told(List<Notice> notices) {
        return notices.stream().map(StatePicture::shown).collect(Collectors.joining(", "));
    }

    private static String shown(Notice notice) {
        Disposition told = notice.with(Particulars.on(java.time.LocalDate.EPOCH));
        String origin = told.releaseOrigin() == null ? "" : " origin " + told.releaseOrigin();
        return told.record() + " " + told.code() + origin;
    }

    private static String stage(EntryStatus status) {
        if (Groups.UNMATCHED.contains(status)) {
            return "WAITING_FOR_BILL";
        } else if (Groups.UNDER_WAY.contains(status)) {
            return "UNDER_WAY";
        } else if (Groups.REVIEW.contains(status)) {
            return "LOOKED_AT";
        } else if (Groups.WITHHELD.contains(status)) {
            return "NOT_ELIGIBLE";
        }
        return Groups.HELD_BACK.contains(status) && status != EntryStatus.DETAINED ? "REFUSED" : status.name();
    }

    private static Map<String, Set<ReviewEvent>> arrows(
            Set<ReviewEvent> without, Function<EntryStatus, String> naming) {
        Map<String, Set<ReviewEvent>> arrows = new LinkedHashMap<>();
        for (EntryStatus from : EntryStatus.values()) {
            Map<EntryStatus, Set<ReviewEvent>> targets = new TreeMap<>();
            Arrays.stream(ReviewEvent.values())
                    .filter(event -> !without.contains(event))
                    .forEach(event -> {
                        for (Move move : List.of(Lifecycle.next(from, event), Lifecycle.unpaid(from, event))) {
                            if (move instanceof Move.To to && to.status() != from) {
                                targets.computeIfAbsent(to.status(), any -> EnumSet.noneOf(ReviewEvent.class))
                                        .add(event);
                            }
                        }
                    });
            targets.forEach((to, events) -> {
                if (!naming.apply(from).equals(naming.apply(to))) {
                    arrows.computeIfAbsent(
                                    naming.apply(from) + " --> " + naming.apply(to),
                                    any -> EnumSet.noneOf(ReviewEvent.class))
                            .addAll(events);
                }
            });
        }
        return arrows;
    }

    private static Map<ReviewEvent, EntryStatus> fromEverywhere() {
        Map<ReviewEvent, EntryStatus> found = new EnumMap<>(ReviewEvent.class);
        for (ReviewEvent event : ReviewEvent.values()) {
            Set<EntryStatus> targets = EnumSet.noneOf(EntryStatus.class);
            boolean everywhere = true;
            for (EntryStatus status : Groups.ALIVE) {
                if (Lifecycle.next(status, event) instanceof Move.To to && to.status() != status) {
                    targets.add(to.status());
                } else {
                    everywhere = false;
                }
            }
            if (everywhere && targets.size() == 1) {
                found.put(event, targets.iterator().next());
            }
        }
        return found;
    }

    private static String words(ReviewEvent event) {
        return event.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
