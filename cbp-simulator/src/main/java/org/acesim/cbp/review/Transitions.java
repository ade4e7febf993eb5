package org.acesim.cbp.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acesim.cbp.entry.EntryStatus;

/** A table of moves while it is declared: no pair of status and event may be decided twice, or by nobody. */
final class Transitions {
    private final Map<EntryStatus, Map<ReviewEvent, Move>> table = new EnumMap<>(EntryStatus.class);

    /** {@code event} moves an entry of {@code status} to {@code next}, and its sender is told {@code notices}. */
    void when(EntryStatus status, ReviewEvent event, EntryStatus next, Notice... notices) {
        decide(status, event, new Move.To(next, List.of(notices)));
    }

    /** The same for several statuses. */
    void when(Collection<EntryStatus> statuses, ReviewEvent event, EntryStatus next, Notice... notices) {
        statuses.forEach(status -> when(status, event, next, notices));
    }

    /** {@code event} only has the sender told {@code notices}. */
    void tell(Collection<EntryStatus> statuses, ReviewEvent event, Notice... notices) {
        statuses.forEach(status -> when(status, event, status, notices));
    }

    /** What the filer asks for by {@code event} becomes a request. */
    void refer(Collection<EntryStatus> statuses, ReviewEvent event, String why) {
        statuses.forEach(status -> decide(status, event, new Move.Referred(why)));
    }

    /** None of these events changes anything. */
    void never(Collection<EntryStatus> statuses, String why, ReviewEvent... events) {
        for (EntryStatus status : statuses) {
            for (ReviewEvent event : events) {
                decide(status, event, new Move.Nothing(why));
            }
        }
    }

    /** What {@code event} does to an entry of {@code status}. */
    Move next(EntryStatus status, ReviewEvent event) {
        Map<ReviewEvent, Move> moves = table.get(status);
        Move move = moves == null ? null : moves.get(event);
        if (move == null) {
            throw new IllegalStateException("nobody decided what " + event + " does to " + status);
        }
        return move;
    }

    /** This, once it is complete. */
    Transitions complete() {
        List<String> undecided = Arrays.stream(EntryStatus.values())
                .flatMap(status -> Arrays.stream(ReviewEvent.values())
                        .filter(event -> !decided(status, event))
                        .map(event -> status + " + " + event))
                .toList();
        if (!undecided.isEmpty()) {
            throw new IllegalStateException("nobody decided " + undecided);
        }
        return this;
    }

    private boolean decided(EntryStatus status, ReviewEvent event) {
        return table.getOrDefault(status, Map.of()).containsKey(event);
    }

    private void decide(EntryStatus status, ReviewEvent event, Move move) {
        if (table.computeIfAbsent(status, any -> new EnumMap<>(ReviewEvent.class))
                        .put(event, move)
                != null) {
            throw new IllegalStateException("what " + event + " does to " + status + " is decided twice");
        }
    }

    /** All of these statuses together. */
    @SafeVarargs
    static Set<EntryStatus> all(Collection<EntryStatus>... groups) {
        Set<EntryStatus> all = EnumSet.noneOf(EntryStatus.class);
        Arrays.stream(groups).forEach(all::addAll);
        return all;
    }
}
