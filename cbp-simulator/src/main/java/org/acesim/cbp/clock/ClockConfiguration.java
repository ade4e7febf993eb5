package org.acesim.cbp.clock;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Puts the clock together. Here alone the time of the machine comes in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClockProperties.class)
class ClockConfiguration {
    @Bean
    SimulatedClock simulatedClock(
            ClockStore store,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            ClockProperties properties) {
        return new SimulatedClock(store, transaction, events, properties.startsAt(), System::nanoTime);
    }

    @Bean
    ClockDrive clockDrive(
            SimulatedClock clock,
            ClockStore store,
            DueEventStore events,
            DueEventHandler handler,
            Receivers receivers,
            List<PersonsAwaited> persons,
            TransactionOperations transaction) {
        return new ClockDrive(
                clock, events, new Firing(store, events, handler, transaction), receivers, most -> persons.stream()
                        .flatMap(awaited -> awaited.withoutDeadline(most).stream())
                        .limit(most)
                        .toList());
    }

    @Bean
    Ticker ticker(ClockDrive drive) {
        return new Ticker(drive);
    }

    /** The machine's own time, for housekeeping only: nothing that the simulated CBP decides may depend on it. */
    @Bean
    Clock housekeepingClock() {
        return Clock.systemUTC();
    }
}
