package org.acesim.cbp.clock;

import static org.acesim.cbp.clock.ClockUnderTest.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.NonTransientDataAccessResourceException;

class SimulatedClockTest {
    private final ClockUnderTest test = new ClockUnderTest();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void standsStillUntilItIsStarted() {
        test.pass(Duration.ofHours(1));

        assertThat(test.clock.now()).isEqualTo(START);
        assertThat(test.clock.today()).isEqualTo(LocalDate.of(2024, 6, 3));
    }

    @Test
    void runsAtRealSpeedUntilToldOtherwise() {
        test.drive.start();
        test.pass(Duration.ofMillis(2500));

        assertThat(test.clock.now()).isEqualTo(START.plusMillis(2500));
    }

    @Test
    void runsAtItsSpeed() {
        test.drive.start();
        test.drive.change(new BigDecimal("60.5"), null, null);
        test.pass(Duration.ofSeconds(2));

        assertThat(test.clock.now()).isEqualTo(START.plusSeconds(121));
    }

    @Test
    void waitsForTheStoreRatherThanHandOutWhatIsNotReserved() {
        test.drive.start();
        test.pass(Duration.ofMinutes(3));

        assertThat(test.clock.now()).isEqualTo(START.plusSeconds(10));

        test.drive.tick();

        assertThat(test.clock.now()).isEqualTo(START.plus(Duration.ofSeconds(20)));
    }

    @Test
    void resumesWhereItWasReservedToWhenKilled() {
        test.drive.start();
        test.pass(Duration.ofSeconds(3));
        Instant seen = test.clock.now();

        test.killAndBegin();

        assertThat(test.clock.now()).isAfterOrEqualTo(seen).isEqualTo(START.plusSeconds(10));
    }

    @Test
    void resumesExactlyAfterACleanStop() {
        test.drive.start();
        test.pass(Duration.ofMillis(3210));
        test.drive.stop();
        test.pass(Duration.ofSeconds(3));

        assertThat(test.clock.now()).isEqualTo(START.plusMillis(3210));

        test.killAndBegin();

        assertThat(test.clock.now()).isEqualTo(START.plusMillis(3210));
    }

    @Test
    void resumesExactlyWhenKilledWhileItStoodStill() {
        test.drive.start();
        test.pass(Duration.ofMillis(1234));
        test.drive.change(null, true, null);
        test.drive.advanceBy(Duration.ofDays(2));
        test.pass(Duration.ofSeconds(9));

        test.killAndBegin();

        assertThat(test.clock.reading())
                .isEqualTo(new ClockReading(
                        START.plusMillis(1234).plus(Duration.ofDays(2)), new BigDecimal("1.000"), true));
    }

    @Test
    void keepsSpeedAndStandstillOverARestart() {
        test.drive.start();
        test.drive.change(new BigDecimal("7.5"), true, null);
        test.killAndBegin();

        assertThat(test.clock.reading().speed()).isEqualByComparingTo("7.5");
        assertThat(test.clock.reading().frozen()).isTrue();
    }

    @Test
    void goesOnUnchangedWhenAChangeCannotBeStored() {
        test.drive.start();
        test.pass(Duration.ofSeconds(1));
        test.store.jdbc().execute("alter table clock rename to mislaid");

        assertThatThrownBy(() -> test.clock.change(BigDecimal.TEN, false)).isNotNull();

        test.pass(Duration.ofSeconds(2));
        assertThat(test.clock.now()).isEqualTo(START.plusSeconds(3));
        assertThat(test.clock.reading().speed()).isEqualByComparingTo("1");
    }

    @Test
    void standsStillOnceAnotherProgramHasTakenOver() {
        SimulatedClock older = test.clock;
        ClockDrive olderDrive = test.drive;
        older.start();
        test.killAndBegin();

        assertThatThrownBy(olderDrive::tick)
                .isInstanceOf(NonTransientDataAccessResourceException.class)
                .hasMessageContaining("taken over");
        assertThat(older.now()).isEqualTo(test.clock.now());
    }

    @Test
    void endsWithTheCentury() {
        test.drive.start();
        test.drive.advanceTo(SimulatedClock.HORIZON.minusSeconds(1));
        test.pass(Duration.ofMinutes(1));
        test.drive.tick();

        assertThat(test.clock.now()).isEqualTo(SimulatedClock.HORIZON);
    }

    /** Whatever is done to the clock meanwhile, no reader ever sees time go back, across kills too. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverGoesBack(long seed) throws Exception {
        Random random = new Random(seed);
        test.drive.start();
        Instant latest = START;
        for (int life = 0; life < 3; life++) {
            List<Instant> seen = new ArrayList<>(List.of(latest));
            AtomicBoolean over = new AtomicBoolean();
            ExecutorService readers = Executors.newFixedThreadPool(3);
            List<Future<Instant>> last = new ArrayList<>();
            for (int reader = 0; reader < 3; reader++) {
                SimulatedClock clock = test.clock;
                Instant floor = latest;
                last.add(readers.submit(() -> {
                    Instant before = floor;
                    while (!over.get()) {
                        Instant now = clock.now();
                        assertThat(now).isAfterOrEqualTo(before);
                        before = now;
                    }
                    return before;
                }));
            }
            for (int step = 0; step < 60; step++) {
                test.pass(Duration.ofMillis(random.nextInt(3000)));
                disturb(random);
                seen.add(test.clock.now());
            }
            over.set(true);
            readers.shutdown();
            for (Future<Instant> reader : last) {
                seen.add(reader.get());
            }
            latest = seen.stream().max(Instant::compareTo).orElseThrow();
            test.killAndBegin();
            test.drive.start();
            assertThat(test.clock.now()).isAfterOrEqualTo(latest);
        }
    }

    private void disturb(Random random) {
        switch (random.nextInt(5)) {
            case 0 -> test.drive.change(BigDecimal.valueOf(1 + random.nextInt(5000)), null, null);
            case 1 -> test.drive.change(null, random.nextBoolean(), null);
            case 2 -> test.drive.advanceBy(Duration.ofMillis(random.nextInt(100_000)));
            case 3 -> test.drive.runUntilQuiet();
            default -> test.drive.tick();
        }
    }
}
