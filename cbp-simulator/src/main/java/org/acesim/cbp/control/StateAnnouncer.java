package org.acesim.cbp.control;

import java.time.LocalDate;
import java.util.List;
import org.acesim.cbp.clock.ClockChanged;
import org.acesim.cbp.clock.ClockFace;
import org.acesim.cbp.clock.ClockReading;
import org.acesim.cbp.clock.StoreEmptied;
import org.acesim.cbp.setting.CurrentSettings;
import org.acesim.cbp.setting.Settings;
import org.acesim.cbp.setting.SettingsChanged;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.customs.regime.Regimes;
import org.acesim.routes.Queues;
import org.acesim.routes.control.ControlMessage;
import org.acesim.routes.outbox.Epochs;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells the gateway what time it is and which law is applied: at the start, when it asks, and on every change. */
@Component
public final class StateAnnouncer {
    private final Outbox outbox;
    private final ClockFace clock;
    private final CurrentSettings settings;
    private final TransactionOperations transaction;
    private final Epochs epochs;

    StateAnnouncer(
            Outbox outbox,
            ClockFace clock,
            CurrentSettings settings,
            TransactionOperations transaction,
            Epochs epochs) {
        this.epochs = epochs;
        this.outbox = outbox;
        this.clock = clock;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** Tells it as it is. */
    public void announce() {
        transaction.executeWithoutResult(status -> {
            tell(epoch());
            tell(clock.reading(), settings.get());
        });
    }

    /** What the gateway hears first of a new epoch. */
    @EventListener
    void emptied(StoreEmptied event) {
        tell(epoch());
    }

    @EventListener
    void changed(ClockChanged event) {
        tell(event.reading(), settings.get());
    }

    @EventListener
    void changed(SettingsChanged event) {
        tell(clock.reading(), event.settings());
    }

    private void tell(ClockReading reading, Settings inForce) {
        LocalDate today = reading.now().atZone(CustomsZone.NEW_YORK).toLocalDate();
        ControlMessage state = new ControlMessage.State(
                reading.now(),
                reading.speed(),
                reading.frozen(),
                Regimes.on(inForce.lawOf().on(today)).id(),
                inForce.lawOf().day());
        tell(state);
    }

    private ControlMessage epoch() {
        return new ControlMessage.Epoch(epochs.current(), epochs.beganAt().orElse(null));
    }

    private void tell(ControlMessage message) {
        outbox.add(List.of(Outgoing.control(Queues.abiOutbound(Queues.GATEWAY_SENDER), message.write())));
    }
}
