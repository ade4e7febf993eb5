package org.acesim.cbp.clock;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Fires what is due, in the order of due times and numbers, some hundred events a transaction. */
final class Firing {
    private static final Logger LOG = LoggerFactory.getLogger(Firing.class);
    /** One commit for so many; more make it no faster and hold the lease longer. */
    private static final int MOST_TOGETHER = 500;

    private final ClockStore clock;
    private final DueEventStore events;
    private final DueEventHandler handler;
    private final TransactionOperations transaction;

    Firing(ClockStore clock, DueEventStore events, DueEventHandler handler, TransactionOperations transaction) {
        this.clock = clock;
        this.events = events;
        this.handler = handler;
        this.transaction = transaction;
    }

    /**
     * Fires one transaction's worth of what is due by {@code until}.
     *
     * @param reached told each due time before its events fire
     */
    Fired fire(Instant until, Consumer<Instant> reached) {
        try {
            return together(until, reached);
        } catch (RuntimeException e) {
            if (isOutage(e)) {
                throw e;
            }
            LOG.warn("what is due by {} cannot be done together; doing it one by one", until, e);
            return oneByOne(until, reached);
        }
    }

    /**
     * All in one go, as if nothing came of an event before the last of them is due. Where something does, nothing was
     * done, and they fire one due time after the other.
     */
    private Fired together(Instant until, Consumer<Instant> reached) {
        Optional<Integer> fired = transaction.execute(status -> {
            clock.lease();
            List<DueEvent> due = events.due(until, MOST_TOGETHER);
            if (due.isEmpty()) {
                return Optional.of(0);
            }
            Instant last = due.get(due.size() - 1).dueAt();
            reached.accept(last);
            handler.fire(due);
            Instant scheduled = events.scheduledHere();
            if (scheduled != null && scheduled.isBefore(last)) {
                status.setRollbackOnly();
                return Optional.<Integer>empty();
            }
            events.remove(due);
            return Optional.of(due.size());
        });
        return new Fired(requireNonNull(fired).orElseGet(() -> timeByTime(until, reached)), 0);
    }

    private int timeByTime(Instant until, Consumer<Instant> reached) {
        Integer fired = transaction.execute(status -> {
            clock.lease();
            List<DueEvent> done = new ArrayList<>();
            for (List<DueEvent> sameTime : byTime(events.due(until, MOST_TOGETHER))) {
                Instant dueAt = sameTime.get(0).dueAt();
                Instant scheduled = events.scheduledHere();
                if (scheduled != null && scheduled.isBefore(dueAt)) {
                    break; // what these have just caused comes first
                }
                reached.accept(dueAt);
                handler.fire(sameTime);
                done.addAll(sameTime);
            }
            events.remove(done);
            return done.size();
        });
        return fired == null ? 0 : fired;
    }

    private Fired oneByOne(Instant until, Consumer<Instant> reached) {
        Fired fired = Fired.NOTHING;
        for (DueEvent event : events.due(until, MOST_TOGETHER)) {
            fired = fired.plus(alone(event, reached));
        }
        return fired;
    }

    private Fired alone(DueEvent event, Consumer<Instant> reached) {
        try {
            transaction.executeWithoutResult(status -> {
                clock.lease();
                reached.accept(event.dueAt());
                handler.fire(List.of(event));
                events.remove(List.of(event));
            });
            return new Fired(1, 0);
        } catch (RuntimeException e) {
            if (isOutage(e)) {
                throw e;
            }
            LOG.error("{} cannot be done and is set aside until the next start", event, e);
            events.setAside(event, e.toString());
            return new Fired(0, 1);
        }
    }

    private static List<List<DueEvent>> byTime(List<DueEvent> ordered) {
        List<List<DueEvent>> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= ordered.size(); at++) {
            if (at == ordered.size()
                    || !ordered.get(at).dueAt().equals(ordered.get(from).dueAt())) {
                runs.add(ordered.subList(from, at));
                from = at;
            }
        }
        return runs;
    }

    /** Whether the store is at fault, not the event: that passes, and nothing is set aside for it. */
    private static boolean isOutage(RuntimeException e) {
        return e instanceof TransientDataAccessException
                || e instanceof NonTransientDataAccessResourceException
                || e instanceof RecoverableDataAccessException
                || e instanceof TransactionException;
    }

    /**
     * How many events fired, and how many were set aside because they cannot be handled.
     *
     * @param done     handled
     * @param setAside failed
     */
    record Fired(long done, long setAside) {
        static final Fired NOTHING = new Fired(0, 0);

        Fired plus(Fired more) {
            return new Fired(done + more.done, setAside + more.setAside);
        }

        boolean isNothing() {
            return done + setAside == 0;
        }
    }
}
