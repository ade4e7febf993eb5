package org.acesim.cbp.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.acesim.cbp.TestStore;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A whole clock on a real store, with a hand on the time of the machine. */
final class ClockUnderTest implements AutoCloseable {
    static final Instant START = Instant.parse("2024-06-03T13:00:00Z");

    final TestStore store = new TestStore();
    final List<ClockReading> told = new CopyOnWriteArrayList<>();
    final List<String> happened = new CopyOnWriteArrayList<>();
    final List<Runnable> whenSettling = new ArrayList<>();
    private final AtomicLong machineNanos = new AtomicLong(77);

    boolean receiversAnswer = true;
    DueEventHandler handler = events -> {};
    SimulatedClock clock;
    DueEventStore events;
    ClockDrive drive;

    ClockUnderTest() {
        begin();
    }

    /** From here on nothing happens by itself. */
    void freeze() {
        drive.start();
        drive.change(null, true, null);
        happened.clear();
        told.clear();
    }

    /** As after a kill: what was in memory is gone, and the machine has gone on for a while. */
    void killAndBegin() {
        pass(Duration.ofMinutes(5));
        begin();
    }

    private void begin() {
        ClockStore row = new ClockStore(store.client());
        events = new DueEventStore(store.jdbc());
        clock = new SimulatedClock(
                row,
                store.transaction(),
                event -> told.add(((ClockChanged) event).reading()),
                START,
                machineNanos::get);
        DueEventHandler recording = due -> {
            handler.fire(due);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    due.forEach(event -> happened.add(event.what()));
                }
            });
        };
        Receivers receivers = () -> {
            happened.add("settled");
            List.copyOf(whenSettling).forEach(Runnable::run);
            return receiversAnswer;
        };
        drive = new ClockDrive(
                clock, events, new Firing(row, events, recording, store.transaction()), receivers, most -> List.of());
    }

    void pass(Duration real) {
        machineNanos.addAndGet(real.toNanos());
    }

    void schedule(NewDueEvent... due) {
        store.transaction().executeWithoutResult(status -> events.schedule(List.of(due)));
    }

    long waiting() {
        return store.client()
                .sql("select count(*) from due_event")
                .query(Long.class)
                .single();
    }

    /** What happened, without the waiting for receivers. */
    List<String> fired() {
        return happened.stream().filter(what -> !what.equals("settled")).toList();
    }

    static NewDueEvent due(Duration afterStart, String what) {
        return new NewDueEvent("ABC-0000001-0", START.plus(afterStart), what);
    }

    @Override
    public void close() {
        store.close();
    }
}
