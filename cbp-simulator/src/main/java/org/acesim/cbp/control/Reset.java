package org.acesim.cbp.control;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.acesim.cbp.clock.ClockDrive;
import org.acesim.cbp.clock.Driven;
import org.acesim.cbp.clock.StoreEmptied;
import org.acesim.routes.outbox.Epochs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Begins the next epoch, for the next class: the store is emptied, time begins anew, and the gateway is told, in order with
 * all else. Whatever was sent before that is discarded where it arrives.
 */
@Component
public class Reset {
    private static final Logger LOG = LoggerFactory.getLogger(Reset.class);
    /** The clock's row is begun anew instead. */
    private static final String CLOCK = "clock";

    private final Epochs epochs;
    private final ClockDrive drive;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock housekeeping;

    Reset(
            Epochs epochs,
            ClockDrive drive,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock housekeeping) {
        this.housekeeping = housekeeping;
        this.epochs = epochs;
        this.drive = drive;
        this.events = events;
        this.transaction = transaction;
    }

    /** The epoch that it is. */
    public long epoch() {
        return epochs.current();
    }

    /**
     * Empties everything but settings and scenarios.
     *
     * @param all whether these go back to their defaults too
     */
    public Driven run(boolean all) {
        LOG.info("reset{}: epoch {} ends", all ? " of everything" : "", epochs.current());
        Predicate<String> kept = table -> table.equals(CLOCK) || (!all && isSetting(table));
        try {
            return drive.restart(first -> epochs.begin(epochs.current() + 1, this::realTime, kept, first), all);
        } catch (RuntimeException e) {
            // What was read from the emptied store is not true after all.
            transaction.executeWithoutResult(status -> events.publishEvent(new StoreEmptied()));
            throw e;
        }
    }

    /** Of transport, like the inbox's: the broker tells by it what others sent before. Nothing simulated knows it. */
    private Optional<Instant> realTime() {
        return Optional.of(housekeeping.instant());
    }

    /** Tables of settings are named so; the two others are older than that. */
    private static boolean isSetting(String table) {
        return table.contains("setting") || table.equals("inspection_rate") || table.equals("scenario_rules");
    }
}
