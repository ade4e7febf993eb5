package org.acesim.cbp.clock;

import java.util.function.LongSupplier;

/**
 * Counts simulated milliseconds. Of all threads' readings none is before an earlier one, whatever happens between them:
 * that is why each method holds the lock, and why the count comes from a monotonic source, not from a wall clock.
 */
final class Timepiece {
    private static final double NANOS_A_MILLI = 1e6;

    private final LongSupplier nanos;
    private long position;
    private long positionNanos;
    private double speed;
    private boolean running;
    private long limit;

    /** Stands still at {@code position}. */
    Timepiece(long position, LongSupplier nanos) {
        this.nanos = nanos;
        this.position = position;
        this.limit = position;
    }

    /** The count; it stands still at the limit until that is raised. */
    synchronized long read() {
        if (!running) {
            return position;
        }
        double passed = (nanos.getAsLong() - positionNanos) / NANOS_A_MILLI * speed;
        return Math.min(limit, position + (long) passed);
    }

    /** Runs on from where it is. */
    synchronized void run(double simulatedSecondsASecond) {
        if (running && speed == simulatedSecondsASecond) {
            return; // else each call would lose a fraction of a millisecond
        }
        position = read();
        positionNanos = nanos.getAsLong();
        speed = simulatedSecondsASecond;
        running = true;
    }

    /** Stands still from now on. */
    synchronized void halt() {
        position = read();
        running = false;
    }

    /** Lets it count up to {@code newLimit}, not beyond. */
    synchronized void allow(long newLimit) {
        if (newLimit < read()) {
            throw new IllegalArgumentException("what was counted already cannot be forbidden");
        }
        limit = newLimit;
    }

    /** Begins anew where it is told, also before what it showed, and stands still there. */
    synchronized void restart(long newPosition, long newLimit) {
        running = false;
        position = newPosition;
        limit = newLimit;
    }

    /** Puts it forward while it stands still, at most to its limit. An earlier count has no effect. */
    synchronized void moveTo(long newPosition) {
        if (running || newPosition > limit) {
            throw new IllegalStateException("only a timepiece that stands still is moved, and not beyond its limit");
        }
        position = Math.max(position, newPosition);
    }
}
