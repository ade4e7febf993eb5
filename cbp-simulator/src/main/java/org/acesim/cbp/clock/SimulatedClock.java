package org.acesim.cbp.clock;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The clock: a row in the store says up to when time may be handed out, a {@link Timepiece} counts up to there. It
 * stands still until it is started, and for the moment in which a change is stored.
 *
 * <p>Reading is for everybody at any time. Everything else is {@link ClockDrive}'s, one thing at a time.
 */
final class SimulatedClock implements SimulatedTime, ClockFace {
    /** No date of a message lies beyond: its years have two digits and are of this century. */
    static final Instant HORIZON = Instant.parse("2100-01-01T00:00:00Z");
    /** How far ahead time is reserved: also how far it jumps, at the speed that it ran at, when the process is killed. */
    private static final Duration RESERVED_REAL = Duration.ofSeconds(10);
    /** How often the reservation is renewed; the difference is how long the store may be busy without a standstill. */
    static final Duration RENEWED_REAL = Duration.ofSeconds(4);

    private final ClockStore store;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Instant firstStart;
    private final Timepiece timepiece;
    private volatile BigDecimal speed;
    private volatile boolean frozen;
    private boolean started;

    SimulatedClock(
            ClockStore store,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Instant firstStart,
            LongSupplier nanos) {
        this.store = store;
        this.transaction = transaction;
        this.events = events;
        this.firstStart = firstStart;
        ClockReading left = store.take(firstStart);
        this.speed = left.speed();
        this.frozen = left.frozen();
        this.timepiece = new Timepiece(left.now().toEpochMilli(), nanos);
    }

    @Override
    public Instant now() {
        return Instant.ofEpochMilli(timepiece.read());
    }

    @Override
    public LocalDate today() {
        return NewYork.day(now());
    }

    @Override
    public ClockReading reading() {
        return new ClockReading(now(), speed, frozen);
    }

    /** Sets it going, unless it was frozen. */
    void start() {
        started = true;
        renew();
    }

    /** Stops it where it is; the next start resumes there exactly. */
    void stop() {
        started = false;
        timepiece.halt();
        renew();
    }

    /** Reserves more time and runs on; when it stands still, reserves no more than it shows. Ends a {@link #hold}. */
    void renew() {
        Instant until = runs() ? ahead(now(), speed) : now();
        store.reserve(until);
        timepiece.allow(until.toEpochMilli());
        if (runs()) {
            timepiece.run(speed.doubleValue());
        }
    }

    /** Changes how it runs. */
    void change(BigDecimal newSpeed, boolean newFrozen) {
        timepiece.halt();
        try {
            ClockReading changed = new ClockReading(now(), newSpeed, newFrozen);
            Instant until = newFrozen ? changed.now() : ahead(changed.now(), newSpeed);
            transaction.executeWithoutResult(status -> {
                store.save(until, newSpeed, newFrozen);
                events.publishEvent(new ClockChanged(changed));
            });
            timepiece.allow(until.toEpochMilli());
            speed = newSpeed;
            frozen = newFrozen;
        } finally {
            if (runs()) {
                timepiece.run(speed.doubleValue());
            }
        }
    }

    /**
     * Begins time anew, which nothing but a reset does.
     *
     * @param empty    empties the store, then does what it is given, in one transaction
     * @param defaults whether it runs as on the first start from then on, not as it ran
     */
    void restart(Consumer<Runnable> empty, boolean defaults) {
        timepiece.halt();
        BigDecimal newSpeed = defaults ? BigDecimal.ONE : speed;
        boolean newFrozen = !defaults && frozen;
        ClockReading begun = new ClockReading(firstStart, newSpeed, newFrozen);
        Instant until = newFrozen ? firstStart : ahead(firstStart, newSpeed);
        empty.accept(() -> {
            store.save(until, newSpeed, newFrozen);
            events.publishEvent(new StoreEmptied());
            events.publishEvent(new ClockChanged(begun));
        });
        timepiece.restart(firstStart.toEpochMilli(), until.toEpochMilli());
        speed = newSpeed;
        frozen = newFrozen;
    }

    /** Makes it stand still, for {@link #moveTo} to put it forward. */
    void hold() {
        timepiece.halt();
    }

    /**
     * Puts it forward while it is held, and tells of it.
     *
     * @param until how far {@link #follow} may put it forward afterwards
     */
    void moveTo(Instant moment, Instant until) {
        transaction.executeWithoutResult(status -> {
            store.reserve(until);
            events.publishEvent(new ClockChanged(new ClockReading(moment, speed, frozen)));
        });
        timepiece.allow(until.toEpochMilli());
        timepiece.moveTo(moment.toEpochMilli());
    }

    /** Puts it forward a little more, without telling. */
    void follow(Instant moment) {
        timepiece.moveTo(moment.toEpochMilli());
    }

    /** Real time until simulated time comes to {@code moment}; never, if it stands still and {@code moment} is later. */
    Duration realTimeUntil(Instant moment) {
        long simulatedMillis = Duration.between(now(), moment).toMillis();
        if (simulatedMillis <= 0) {
            return Duration.ZERO;
        }
        if (!runs()) {
            return Duration.ofMillis(Long.MAX_VALUE);
        }
        return Duration.ofMillis((long) Math.ceil(simulatedMillis / speed.doubleValue()));
    }

    private boolean runs() {
        return started && !frozen;
    }

    private static Instant ahead(Instant from, BigDecimal speed) {
        long simulatedMillis =
                speed.multiply(BigDecimal.valueOf(RESERVED_REAL.toMillis())).longValue();
        Instant until = from.plusMillis(simulatedMillis);
        return until.isAfter(HORIZON) ? HORIZON : until;
    }
}
