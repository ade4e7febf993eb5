package org.acesim.gateway.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.routes.control.ControlMessage.State;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway knows of simulated time and of the law in force: what CBP last said, and what has passed since. Only
 * for reading: deadlines are CBP's.
 */
public final class SimulatedTime {
    private final Clock clock;
    private volatile @Nullable Told told;

    private record Told(State state, Instant at) {}

    /** {@code clock} measures what passes in reality. */
    public SimulatedTime(Clock clock) {
        this.clock = clock;
    }

    /** Takes over what CBP says. */
    public void set(State state) {
        told = new Told(state, clock.instant());
    }

    /** Whether CBP has said anything yet. */
    public boolean isKnown() {
        return told != null;
    }

    /**
     * Simulated time.
     *
     * @throws TimeUnknownException before CBP has said it
     */
    public Instant now() {
        Told known = known();
        State state = known.state();
        if (state.frozen()) {
            return state.now();
        }
        Duration passed = Duration.between(known.at(), clock.instant());
        BigDecimal simulatedMillis =
                state.speed().multiply(BigDecimal.valueOf(passed.toMillis())).setScale(0, RoundingMode.DOWN);
        return state.now().plusMillis(simulatedMillis.longValue());
    }

    /** Real time. */
    public Instant real() {
        return clock.instant();
    }

    /**
     * This moment, in reality and in the simulation.
     *
     * @throws TimeUnknownException before CBP has said what time it is
     */
    public Moment moment() {
        return new Moment(clock.instant(), now());
    }

    /**
     * This moment, also where CBP has not said yet what time it is. What it says first may stand in the queue behind
     * what it said before: that must be taken without it.
     *
     * @param earlier the simulated time to take then
     */
    public Moment moment(Moment earlier) {
        return isKnown() ? moment() : new Moment(clock.instant(), earlier.simulated());
    }

    /** The simulated day at the customs office. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), CustomsZone.NEW_YORK);
    }

    /**
     * The date whose law applies to a filing of today: the one that CBP was set to, else the entry's own, the later of
     * today and its arrival.
     */
    public LocalDate lawOf(@Nullable LocalDate estimatedArrival) {
        LocalDate pinned = known().state().lawOf();
        if (pinned != null) {
            return pinned;
        }
        LocalDate today = today();
        return estimatedArrival == null || estimatedArrival.isBefore(today) ? today : estimatedArrival;
    }

    private Told known() {
        Told known = told;
        if (known == null) {
            throw new TimeUnknownException();
        }
        return known;
    }
}
