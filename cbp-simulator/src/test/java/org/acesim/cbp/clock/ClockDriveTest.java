package org.acesim.cbp.clock;

import static org.acesim.cbp.clock.ClockUnderTest.START;
import static org.acesim.cbp.clock.ClockUnderTest.due;
import static org.assertj.core.api.Assertions.assertThat;

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

/** Time is put forward, and what falls due is done in its order. */
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

    @Test
    void firesInTheOrderOfDueTimeThenNumber() {
        test.freeze();
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
        test.freeze();
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
        test.freeze();
        test.schedule(due(Duration.ofHours(1), "one"), due(Duration.ofHours(2), "two"));

        test.drive.advanceBy(Duration.ofDays(1));

        assertThat(test.happened).containsExactly("settled", "one", "settled", "two", "settled", "settled");
    }

    @Test
    void doesWhatArrivesWhileItWaits() {
        test.freeze();
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
        test.freeze();
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
        test.freeze();
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
        test.freeze();
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
        test.freeze();

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
        test.freeze();

        assertThat(test.drive.advanceTo(Instant.MAX)).isInstanceOf(Refused.class);
        assertThat(test.drive.advanceBy(Duration.ofSeconds(Long.MAX_VALUE))).isInstanceOf(Refused.class);
        assertThat(test.clock.now()).isEqualTo(START);
    }

    @Test
    void firesEachOfManyEventsOnceWhetherTogetherOrApart() {
        test.freeze();
        test.schedule(IntStream.range(0, 10_000)
                .mapToObj(number -> due(Duration.ofHours(1), "midnight"))
                .toArray(NewDueEvent[]::new));
        test.schedule(IntStream.range(0, 10_000)
                .mapToObj(number -> due(Duration.ofHours(2).plusMillis(number * 3L), "one by one"))
                .toArray(NewDueEvent[]::new));

        Done done = done(test.drive.advanceBy(Duration.ofDays(1)));

        assertThat(done.fired()).isEqualTo(20_000);
        assertThat(test.waiting()).isZero();
    }

    @Test
    void asksTheReceiversSeldomWhereManyEventsAreCloseTogether() {
        test.freeze();
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
        test.freeze();
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
        test.freeze();
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
