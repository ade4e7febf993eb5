package org.acesim.cbp.clock;

import static org.acesim.cbp.clock.ClockUnderTest.START;
import static org.acesim.cbp.clock.ClockUnderTest.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.acesim.cbp.clock.Driven.Done;
import org.acesim.cbp.clock.Driven.Reason;
import org.acesim.cbp.clock.Driven.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class ClockDriveTest {
    private final ClockUnderTest test = new ClockUnderTest();

    @AfterEach
    void close() {
        test.close();
    }

    private Done done(Driven driven) {
        assertThat(driven).isInstanceOf(Done.class);
        return (Done) driven;
    }

    private void freeze() {
        test.drive.start();
        test.drive.change(null, true, null);
        test.happened.clear();
        test.told.clear();
    }

    @Test
    void firesInTheOrderOfDueTimeThenNumber() {
        freeze();
        test.schedule(
                due(Duration.ofHours(2), "third"),
                due(Duration.ofHours(1), "first"),
                due(Duration.ofHours(1), "second"),
                due(Duration.ofHours(30), "not yet"));

        Done done = done(test.drive.advanceBy(Duration.ofDays(1)));

        assertThat(done.fired()).isEqualTo(3);
        assertThat(done.reading().now()).isEqualTo(START.plus(Duration.ofDays(1)));
        assertThat(test.fired()).containsExactly("first", "second", "third");
        assertThat(test.waiting()).isEqualTo(1);
    }

    @Test
    void showsNoEventATimeBeforeItsDueTime() {
        freeze();
        List<Instant> seen = new ArrayList<>();
        test.handler = events -> {
            seen.addAll(events.stream().map(DueEvent::dueAt).toList());
            assertThat(test.clock.now()).isEqualTo(seen.get(seen.size() - 1));
        };
        test.schedule(
                due(Duration.ofHours(1), "a"),
                due(Duration.ofHours(1).plusMillis(3), "b"),
                due(Duration.ofDays(3), "c"));

        test.drive.advanceBy(Duration.ofDays(9));

        assertThat(seen)
                .containsExactly(
                        START.plus(Duration.ofHours(1)),
                        START.plus(Duration.ofHours(1)).plusMillis(3),
                        START.plus(Duration.ofDays(3)));
    }

    @Test
    void jumpsOnlyWhenNothingIsUnderWay() {
        freeze();
        test.schedule(due(Duration.ofHours(1), "one"), due(Duration.ofHours(2), "two"));

        test.drive.advanceBy(Duration.ofDays(1));

        assertThat(test.happened).containsExactly("settled", "one", "settled", "two", "settled", "settled");
    }

    @Test
    void doesWhatArrivesWhileItWaits() {
        freeze();
        test.schedule(due(Duration.ofHours(3), "known"));
        test.whenSettling.add(() -> {
            test.whenSettling.clear();
            test.schedule(due(Duration.ofHours(1), "was still under way"));
        });

        test.drive.advanceBy(Duration.ofDays(1));

        assertThat(test.fired()).containsExactly("was still under way", "known");
    }

    @Test
    void firesWhatAnEventCausesBeforeWhatIsLater() {
        freeze();
        test.handler = events -> {
            if (events.get(0).what().equals("cause")) {
                test.events.schedule(List.of(due(Duration.ofHours(1).plusMillis(100), "effect")));
            }
        };
        test.schedule(due(Duration.ofHours(1), "cause"), due(Duration.ofHours(1).plusMillis(500), "later"));

        test.drive.advanceBy(Duration.ofDays(1));

        assertThat(test.fired()).containsExactly("cause", "effect", "later");
    }

    @Test
    void runsUntilNothingIsDue() {
        freeze();
        AtomicInteger left = new AtomicInteger(3);
        test.handler = events -> {
            if (left.decrementAndGet() > 0) {
                test.events.schedule(List.of(
                        new NewDueEvent("ABC-0000001-0", test.clock.now().plus(Duration.ofDays(1)), "next")));
            }
        };
        test.schedule(due(Duration.ofDays(1), "first"));

        Done done = done(test.drive.runUntilQuiet());

        assertThat(done.fired()).isEqualTo(3);
        assertThat(done.reading().now()).isEqualTo(START.plus(Duration.ofDays(3)));
        assertThat(done(test.drive.runUntilQuiet()).fired()).isZero();
    }

    @Test
    void tellsOfEveryJumpBeforeWhatIsDoneThen() {
        freeze();
        List<Instant> toldBefore = new ArrayList<>();
        test.handler =
                events -> toldBefore.add(test.told.get(test.told.size() - 1).now());
        test.schedule(due(Duration.ofHours(1), "a"), due(Duration.ofHours(2), "b"));

        test.drive.advanceBy(Duration.ofHours(5));

        assertThat(toldBefore).containsExactly(START.plus(Duration.ofHours(1)), START.plus(Duration.ofHours(2)));
        assertThat(test.told).last().isEqualTo(test.clock.reading());
    }

    @Test
    void refusesToGoBack() {
        freeze();

        assertThat(test.drive.advanceTo(START.minusMillis(1)))
                .isEqualTo(new Refused(Reason.BACKWARDS, test.clock.reading()));
        assertThat(test.drive.advanceBy(Duration.ofMillis(-1)))
                .isEqualTo(new Refused(Reason.BACKWARDS, test.clock.reading()));
        assertThat(test.drive.change(BigDecimal.TEN, false, START.minusMillis(1)))
                .isEqualTo(new Refused(Reason.BACKWARDS, test.clock.reading()));
        assertThat(test.clock.reading()).isEqualTo(new ClockReading(START, new BigDecimal("1.000"), true));
    }

    @Test
    void refusesToGoBeyondTheCentury() {
        freeze();

        assertThat(test.drive.advanceTo(Instant.MAX)).isInstanceOf(Refused.class);
        assertThat(test.drive.advanceBy(Duration.ofSeconds(Long.MAX_VALUE))).isInstanceOf(Refused.class);
        assertThat(test.clock.now()).isEqualTo(START);
    }

    @Test
    void goesOnWithoutReceiversThatAreSilentAndSaysSo() {
        freeze();
        test.receiversAnswer = false;
        test.schedule(due(Duration.ofHours(1), "one"), due(Duration.ofHours(2), "two"));

        Done done = done(test.drive.advanceBy(Duration.ofDays(1)));

        assertThat(done.confirmed()).isFalse();
        assertThat(test.happened).as("asked once, not each time").containsExactly("settled", "one", "two");
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
        freeze();
        test.schedule(due(Duration.ofDays(-1), "overdue"));

        test.drive.tick();

        assertThat(test.fired()).containsExactly("overdue");
    }

    @Test
    void setsAsideWhatCannotBeDoneAndGoesOn() {
        freeze();
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
        freeze();
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
        freeze();
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
        freeze();
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

    @Test
    void firesManyEventsFast() {
        freeze();
        test.schedule(IntStream.range(0, 10_000)
                .mapToObj(number -> due(Duration.ofHours(1), "midnight"))
                .toArray(NewDueEvent[]::new));
        test.schedule(IntStream.range(0, 10_000)
                .mapToObj(number -> due(Duration.ofHours(2).plusMillis(number * 3L), "one by one"))
                .toArray(NewDueEvent[]::new));
        long before = System.nanoTime();

        Done done = done(test.drive.advanceBy(Duration.ofDays(1)));

        // A hundred thousand may take 10 s; a machine that is busy with other things gets five times as long.
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        assertThat(done.fired()).isEqualTo(20_000);
        assertThat(test.waiting()).isZero();
    }

    @Test
    void asksTheReceiversSeldomWhereManyEventsAreCloseTogether() {
        freeze();
        // A hundred thousand within a day would be fifty times as many: their number counts, not the day's seconds.
        int events = 5_000;
        test.schedule(IntStream.range(0, events)
                .mapToObj(number -> due(Duration.ofSeconds(number), "one a second"))
                .toArray(NewDueEvent[]::new));
        AtomicInteger transactions = new AtomicInteger();
        test.handler = together -> transactions.incrementAndGet();

        assertThat(done(test.drive.advanceBy(Duration.ofDays(1))).fired()).isEqualTo(events);
        assertThat(test.happened.stream().filter("settled"::equals)).hasSizeLessThan(80);
        assertThat(transactions).hasValueLessThan(80);
    }

    @Test
    void runsUntilOnlyPersonsAreWaitedFor() {
        freeze();
        test.schedule(
                due(Duration.ofHours(1), "by itself"),
                new NewDueEvent("ABC-0000001-0", START.plus(Duration.ofDays(30)), "EXCLUSION", "the filer's documents"),
                due(Duration.ofDays(31), "after the deadline"));

        Done done = done(test.drive.runUntilQuiet());

        assertThat(test.fired()).containsExactly("by itself");
        assertThat(done.reading().now()).isEqualTo(START.plus(Duration.ofHours(1)));
        assertThat(done.waiting())
                .containsExactly(
                        new Deadline("ABC-0000001-0", "the filer's documents", START.plus(Duration.ofDays(30))));
        assertThat(done(test.drive.runUntilQuiet()).fired()).isZero();

        Done through = done(test.drive.runThroughDeadlines());

        assertThat(test.fired()).containsExactly("by itself", "EXCLUSION", "after the deadline");
        assertThat(through.waiting()).isEmpty();
    }

    @Test
    void stopsBeforeADeadlineThatCameUpInTheSameStep() {
        freeze();
        test.handler = events -> {
            if (events.get(0).what().equals("asks")) {
                test.events.schedule(List.of(new NewDueEvent(
                        "ABC-0000001-0", START.plus(Duration.ofHours(1)).plusMillis(500), "LATE", "an answer")));
            }
        };
        test.schedule(due(Duration.ofHours(1), "asks"), due(Duration.ofHours(1).plusMillis(900), "later"));

        test.drive.runUntilQuiet();

        assertThat(test.fired()).containsExactly("asks");
    }
}
