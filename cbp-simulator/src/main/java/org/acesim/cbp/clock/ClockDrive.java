package org.acesim.cbp.clock;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.acesim.cbp.clock.Driven.Done;
import org.acesim.cbp.clock.Driven.Reason;
import org.acesim.cbp.clock.Driven.Refused;
import org.acesim.cbp.clock.Firing.Fired;
import org.jspecify.annotations.Nullable;

/**
 * Moves simulated time and fires what becomes due: by itself, as time runs, and when asked, step by step. One thing at
 * a time; time jumps only when nothing is under way.
 */
public final class ClockDrive {
    /** Nobody reads a list of everybody who is waited for. */
    private static final int WAITING_SHOWN_MAX = 100;

    private static final long BUSY_SECONDS_MAX = 30;
    private static final Duration ASLEEP = Duration.ofHours(1);

    private final SimulatedClock clock;
    private final DueEventStore events;
    private final Steps steps;
    private final Firing firing;
    private final Receivers receivers;
    private final PersonsAwaited persons;
    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile boolean stopping;
    private volatile Instant nextDue = Instant.MAX;
    private volatile Runnable waker = () -> {};

    ClockDrive(SimulatedClock clock, DueEventStore events, Firing firing, Receivers receivers, PersonsAwaited persons) {
        this.persons = persons;
        this.clock = clock;
        this.events = events;
        this.steps = new Steps(events);
        this.firing = firing;
        this.receivers = receivers;
        events.onScheduled(earliest -> {
            if (earliest.isBefore(nextDue)) {
                waker.run();
            }
        });
    }

    /** What to run when {@link #tick} should come earlier than it said. */
    void onEarlier(Runnable wake) {
        waker = wake;
    }

    /** What the clock shows. */
    public ClockReading reading() {
        return clock.reading();
    }

    /** Puts time forward by {@code duration}, firing what is due on the way. */
    public Driven advanceBy(Duration duration) {
        return inTurn(() -> {
            Duration most = Duration.between(clock.now(), SimulatedClock.HORIZON);
            if (duration.compareTo(most) > 0) {
                return refused(Reason.BEYOND_HORIZON);
            }
            return duration.isNegative()
                    ? refused(Reason.BACKWARDS)
                    : go(clock.now().plus(duration), Extent.TO_THE_END);
        });
    }

    /** Puts time forward to {@code moment}, firing what is due on the way. */
    public Driven advanceTo(Instant moment) {
        return inTurn(() -> refusal(moment).orElseGet(() -> go(moment, Extent.TO_THE_END)));
    }

    /** Puts time forward to whatever is due next, again and again, until nothing is but what waits for a person. */
    public Driven runUntilQuiet() {
        return inTurn(() -> go(SimulatedClock.HORIZON, Extent.UNTIL_DEADLINE));
    }

    /** Puts time forward to whatever is due next, deadlines that nobody met too, again and again, until nothing is. */
    public Driven runThroughDeadlines() {
        return inTurn(() -> go(SimulatedClock.HORIZON, Extent.THROUGH_DEADLINES));
    }

    /** Changes how time runs, then puts it forward; what is null stays as it is. */
    public Driven change(@Nullable BigDecimal speed, @Nullable Boolean frozen, @Nullable Instant moment) {
        return inTurn(() -> {
            Optional<Driven> refusal = moment == null ? Optional.empty() : refusal(moment);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            ClockReading before = clock.reading();
            clock.change(speed == null ? before.speed() : speed, frozen == null ? before.frozen() : frozen);
            clock.hold();
            return moment == null ? new Done(clock.reading(), 0, 0, receivers.settle()) : go(moment, Extent.TO_THE_END);
        });
    }

    /**
     * Begins time anew with an empty store, and waits until the receivers have heard of it.
     *
     * @param empty    empties the store, then does what it is given, in one transaction
     * @param defaults whether time runs as on the first start from then on, not as it ran
     */
    public Driven restart(Consumer<Runnable> empty, boolean defaults) {
        return inTurn(() -> {
            clock.restart(empty, defaults);
            return new Done(clock.reading(), 0, 0, receivers.settle());
        });
    }

    /**
     * Fires what is due as time runs by itself, and reserves more time.
     *
     * @return the real time after which to call again
     */
    Duration tick() {
        turn.lock();
        try {
            if (stopping) {
                return ASLEEP;
            }
            clock.renew();
            nextDue = Instant.MAX; // whoever schedules between the query and its result wakes us
            Optional<Instant> next = events.next();
            if (next.isPresent() && !next.get().isAfter(clock.now())) {
                firing.fire(clock.now(), dueAt -> {});
                return Duration.ZERO;
            }
            nextDue = next.orElse(Instant.MAX);
            Duration renewal = clock.reading().frozen() ? ASLEEP : SimulatedClock.RENEWED_REAL;
            return next.map(clock::realTimeUntil)
                    .filter(wait -> wait.compareTo(renewal) < 0)
                    .orElse(renewal);
        } finally {
            turn.unlock();
        }
    }

    void start() {
        turn.lock();
        try {
            events.restore();
            clock.start();
        } finally {
            turn.unlock();
        }
    }

    /** Lets a request that is being carried out end early. */
    void abort() {
        stopping = true;
    }

    /** Stops time exactly where it is. */
    void stop() {
        abort();
        turn.lock();
        try {
            clock.stop();
        } finally {
            turn.unlock();
        }
    }

    private Driven go(Instant target, Extent extent) {
        Progress progress = new Progress(receivers.settle());
        for (Optional<Instant> due = dueBy(target); due.isPresent(); due = dueBy(target)) {
            if (stopping) {
                return refused(Reason.STOPPING);
            }
            if (extent.before(events.firstDeadline(due.get())).isPresent()) {
                break;
            }
            Instant from = later(clock.now(), due.get());
            step(from, steps.until(from, target), extent, progress);
            progress.settle();
        }
        if (extent == Extent.TO_THE_END && target.isAfter(clock.now())) {
            clock.moveTo(target, target);
            progress.settle();
        }
        return new Done(
                clock.reading(), progress.fired.done(), progress.fired.setAside(), progress.confirmed, waiting(extent));
    }

    private List<Deadline> waiting(Extent extent) {
        if (extent == Extent.TO_THE_END) {
            return List.of();
        }
        List<Deadline> waiting = new ArrayList<>();
        if (extent == Extent.UNTIL_DEADLINE) {
            waiting.addAll(events.deadlines(WAITING_SHOWN_MAX));
        }
        waiting.addAll(persons.withoutDeadline(WAITING_SHOWN_MAX - waiting.size()));
        return List.copyOf(waiting);
    }

    private void step(Instant from, Instant until, Extent extent, Progress progress) {
        clock.moveTo(from, until);
        Fired fired;
        do {
            // Asked each time: what has just fired may have set a deadline.
            Optional<Instant> deadline = extent.before(events.firstDeadline(until));
            fired = firing.fire(deadline.map(at -> at.minusMillis(1)).orElse(until), clock::follow);
            progress.fired = progress.fired.plus(fired);
        } while (!fired.isNothing() && !stopping);
    }

    private Optional<Instant> dueBy(Instant target) {
        return events.next().filter(due -> !due.isAfter(target));
    }

    private Driven inTurn(Supplier<Driven> request) {
        if (!takeTurn()) {
            return refused(Reason.BUSY);
        }
        try {
            if (stopping) {
                return refused(Reason.STOPPING);
            }
            clock.hold();
            return request.get();
        } finally {
            try {
                clock.renew();
            } finally {
                turn.unlock();
                waker.run();
            }
        }
    }

    private boolean takeTurn() {
        try {
            return turn.tryLock(BUSY_SECONDS_MAX, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<Driven> refusal(Instant moment) {
        if (moment.isBefore(clock.now())) {
            return Optional.of(refused(Reason.BACKWARDS));
        }
        return moment.isAfter(SimulatedClock.HORIZON) ? Optional.of(refused(Reason.BEYOND_HORIZON)) : Optional.empty();
    }

    private Refused refused(Reason reason) {
        return new Refused(reason, clock.reading());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** How far a request has come. */
    private final class Progress {
        private Fired fired = Fired.NOTHING;
        private boolean confirmed;

        Progress(boolean confirmed) {
            this.confirmed = confirmed;
        }

        /** Once the receivers were silent there is no point in waiting for them again and again. */
        void settle() {
            confirmed = confirmed && receivers.settle();
        }
    }
}
