package org.acesim.cbp.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acesim.cbp.clock.DueEvent;
import org.acesim.cbp.clock.DueEvents;
import org.acesim.cbp.clock.NewDueEvent;

/** What is due, kept by the test, which says when time passes. */
final class EventsInMemory implements DueEvents {
    private final List<DueEvent> events = new ArrayList<>();
    private long last;

    @Override
    public synchronized void schedule(List<NewDueEvent> added) {
        for (NewDueEvent event : added) {
            last++;
            events.add(new DueEvent(last, event.entryNumber(), event.dueAt(), event.what()));
        }
    }

    @Override
    public synchronized void withdraw(String entryNumber, Instant dueAt, String what) {
        events.removeIf(event -> event.entryNumber().equals(entryNumber)
                && event.dueAt().equals(dueAt)
                && event.what().equals(what));
    }

    synchronized Optional<Instant> next(Instant moment) {
        return events.stream()
                .map(DueEvent::dueAt)
                .min(Comparator.naturalOrder())
                .filter(due -> !due.isAfter(moment));
    }

    synchronized List<DueEvent> takeNext() {
        Instant next = next(Instant.MAX).orElseThrow();
        List<DueEvent> due =
                events.stream().filter(event -> event.dueAt().equals(next)).toList();
        events.removeAll(due);
        return due;
    }
}
