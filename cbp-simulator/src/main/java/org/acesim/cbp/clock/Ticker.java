package org.acesim.cbp.clock;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets simulated time going and stops it. Its one thread sleeps until the next event is due, at the speed of the
 * clock, and is woken when something earlier is scheduled or the clock is changed.
 */
public final class Ticker {
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final ClockDrive drive;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean stopped;
    private @Nullable Thread thread;

    Ticker(ClockDrive drive) {
        this.drive = drive;
        drive.onEarlier(wake::release);
    }

    /** Sets time going, from where it was when the program last stopped. */
    public synchronized void start() {
        drive.start();
        Thread started = new Thread(this::run, "clock");
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    /** Lets a call that moves time end early, so that stopping need not wait for it. */
    public void abort() {
        drive.abort();
    }

    /** Fires nothing more, and stops time exactly where it is. */
    public synchronized void stop() {
        stopped = true;
        drive.abort();
        wake.release();
        if (thread != null) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        drive.stop();
    }

    private void run() {
        boolean failing = false;
        while (!stopped) {
            Duration sleep;
            try {
                sleep = drive.tick();
                failing = false;
            } catch (RuntimeException e) {
                if (!failing) {
                    LOG.warn("time stands still until the store can be used again", e);
                }
                failing = true;
                sleep = RETRY;
            }
            sleep(sleep);
        }
    }

    private void sleep(Duration most) {
        try {
            if (wake.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
