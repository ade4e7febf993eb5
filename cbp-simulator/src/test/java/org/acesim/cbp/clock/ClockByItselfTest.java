package org.acesim.cbp.clock;

import static org.acesim.cbp.clock.ClockUnderTest.due;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What falls due as time runs, or while it stands still, without anybody who puts it forward. */
class ClockByItselfTest {
    private final ClockUnderTest test = new ClockUnderTest();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void firesByItselfAsTimeRuns() {
        test.drive.start();
        test.schedule(due(Duration.ofSeconds(3), "soon"));

        assertThat(test.drive.tick()).isEqualTo(Duration.ofSeconds(3));
        assertThat(test.fired()).isEmpty();

        test.pass(Duration.ofSeconds(3));
        assertThat(test.drive.tick()).isEqualTo(Duration.ZERO);
        assertThat(test.fired()).containsExactly("soon");
        assertThat(test.drive.tick()).isEqualTo(SimulatedClock.RENEWED_REAL);
    }

    @Test
    void sleepsLessTheFasterTimeRuns() {
        test.drive.start();
        test.drive.change(new BigDecimal("3600"), null, null);
        test.schedule(due(Duration.ofHours(2), "soon"));

        assertThat(test.drive.tick()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void isWokenByWhatIsEarlierAndOnlyByThat() {
        AtomicInteger woken = new AtomicInteger();
        test.drive.start();
        test.schedule(due(Duration.ofHours(2), "known"));
        test.drive.tick();
        test.drive.onEarlier(woken::incrementAndGet);

        test.schedule(due(Duration.ofHours(3), "later"));
        assertThat(woken).hasValue(0);
        test.store.transaction().executeWithoutResult(status -> {
            test.events.schedule(List.of(due(Duration.ofHours(1), "taken back")));
            status.setRollbackOnly();
        });
        assertThat(woken).hasValue(0);
        test.schedule(due(Duration.ofHours(1), "earlier"));
        assertThat(woken).hasValue(1);
    }

    @Test
    void firesAtOnceWhatIsOverdueEvenWhileTimeStandsStill() {
        test.freeze();
        test.schedule(due(Duration.ofDays(-1), "overdue"));

        test.drive.tick();

        assertThat(test.fired()).containsExactly("overdue");
    }
}
