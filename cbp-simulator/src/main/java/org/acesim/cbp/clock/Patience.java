package org.acesim.cbp.clock;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** How much real time is left for machines to answer each other. It has nothing to do with simulated time. */
public final class Patience {
    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long PAUSE_NANOS_MAX = TimeUnit.MILLISECONDS.toNanos(50);

    private final long endNanos;

    private Patience(long endNanos) {
        this.endNanos = endNanos;
    }

    /** Patience that ends after {@code limit}. */
    public static Patience of(Duration limit) {
        return new Patience(System.nanoTime() + limit.toNanos());
    }

    /** What is left of it; zero or less when it is over. */
    public Duration left() {
        return Duration.ofNanos(endNanos - System.nanoTime());
    }

    /** Looks, ever less often, until there is something to see or patience is over or the thread is interrupted. */
    public <T> Optional<T> await(Supplier<Optional<T>> look) {
        long pause = FIRST_PAUSE_NANOS;
        Optional<T> seen = look.get();
        while (seen.isEmpty()
                && endNanos - System.nanoTime() > 0
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(pause);
            pause = Math.min(PAUSE_NANOS_MAX, pause * 2);
            seen = look.get();
        }
        return seen;
    }
}
