package org.acesim.cbp.clock;

import static org.acesim.cbp.clock.ClockUnderTest.START;
import static org.acesim.cbp.clock.ClockUnderTest.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.acesim.cbp.clock.Driven.Done;
import org.acesim.cbp.clock.Driven.Reason;
import org.acesim.cbp.clock.Driven.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

/** Nothing that is due is lost or done twice, whatever fails meanwhile. */
class ClockFailuresTest {
    private final ClockUnderTest test = new ClockUnderTest();

    @AfterEach
    void close() {
        test.close();
    }

    private Done done(Driven driven) {
        assertThat(driven).isInstanceOf(Done.class);
        return (Done) driven;
    }

    @Test
    void goesOnWithoutReceiversThatAreSilentAndSaysSo() {
        test.freeze();
        test.receiversAnswer = false;
        test.schedule(due(Duration.ofHours(1), "one"), due(Duration.ofHours(2), "two"));

        Done done = done(test.drive.advanceBy(Duration.ofDays(1)));

        assertThat(done.confirmed()).isFalse();
        assertThat(test.happened).as("asked once, not each time").containsExactly("settled", "one", "two");
    }

    @Test
    void setsAsideWhatCannotBeDoneAndGoesOn() {
        test.freeze();
        test.handler = events -> {
            if (events.stream().anyMatch(event -> event.what().equals("bad"))) {
                throw new IllegalArgumentException("cannot be done");
            }
        };
        test.schedule(
                due(Duration.ofHours(1), "good"), due(Duration.ofHours(1), "bad"), due(Duration.ofHours(1), "fine"));

        Done done = done(test.drive.advanceBy(Duration.ofDays(1)));

        assertThat(done.fired()).isEqualTo(2);
        assertThat(done.setAside()).isEqualTo(1);
        assertThat(test.store
                        .client()
                        .sql("select what || ': ' || set_aside from due_event")
                        .query(String.class)
                        .list())
                .containsExactly("bad: java.lang.IllegalArgumentException: cannot be done");

        test.handler = events -> {};
        test.killAndBegin();
        test.drive.start();
        test.drive.tick();
        assertThat(test.waiting()).isZero();
    }

    @Test
    void losesAndRepeatsNothingWhenTheStoreFailsMeanwhile() {
        test.freeze();
        test.handler = events -> {
            test.events.schedule(List.of(due(Duration.ofDays(5), "half done")));
            throw new QueryTimeoutException("the store is away");
        };
        test.schedule(due(Duration.ofHours(1), "one"), due(Duration.ofHours(1), "two"));

        assertThatThrownBy(() -> test.drive.advanceBy(Duration.ofDays(1))).isInstanceOf(QueryTimeoutException.class);
        assertThat(test.waiting()).isEqualTo(2);

        test.handler = events -> {};
        assertThat(done(test.drive.advanceBy(Duration.ofDays(1))).fired()).isEqualTo(2);
        assertThat(test.waiting()).isZero();
    }

    @Test
    void firesWhatWasLeftWhenItWasKilledMidway() {
        test.freeze();
        test.schedule(due(Duration.ofHours(1), "one"), due(Duration.ofHours(2), "two"));
        test.handler = events -> {
            if (events.get(0).what().equals("two")) {
                throw new QueryTimeoutException("killed");
            }
        };
        assertThatThrownBy(() -> test.drive.advanceBy(Duration.ofDays(1))).isNotNull();

        test.handler = events -> {};
        test.killAndBegin();
        test.drive.start();

        assertThat(test.clock.now()).isEqualTo(START.plus(Duration.ofHours(2)));
        test.happened.clear();
        test.drive.tick();
        assertThat(test.fired()).containsExactly("two");
    }

    @Test
    void stopsAnAdvanceEarlyWhenTheProgramStops() {
        test.freeze();
        test.schedule(due(Duration.ofHours(1), "one"), due(Duration.ofHours(2), "two"));
        test.handler = events -> test.drive.abort();

        assertThat(test.drive.advanceBy(Duration.ofDays(1)))
                .isEqualTo(new Refused(Reason.STOPPING, test.clock.reading()));
        test.drive.stop();

        test.killAndBegin();
        assertThat(test.clock.now()).isEqualTo(START.plus(Duration.ofHours(1)));
        assertThat(test.waiting()).isEqualTo(1);
    }

    @Test
    void refusesToScheduleOutsideATransaction() {
        assertThatThrownBy(() -> test.events.schedule(List.of(due(Duration.ofHours(1), "lost"))))
                .isInstanceOf(IllegalStateException.class);
    }
}
