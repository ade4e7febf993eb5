package org.acesim.gateway.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.acesim.gateway.entry.Messages;
import org.acesim.gateway.send.DocumentsOut;
import org.acesim.gateway.time.SimulatedTime;
import org.acesim.routes.Queues;
import org.acesim.routes.UnreadableMessageException;
import org.acesim.routes.control.ControlMessage;
import org.acesim.routes.filer.CustomsControl;
import org.acesim.routes.outbox.Epochs;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Asks CBP for its time and law, takes them, and answers its probes. */
public final class Control implements CustomsControl {
    private static final Logger LOG = LoggerFactory.getLogger(Control.class);

    private final SimulatedTime time;
    private final Messages messages;
    private final DocumentsOut documents;
    private final Outbox outbox;
    private final TransactionOperations transaction;
    private final Epochs epochs;

    /** Answers by {@code outbox}. */
    public Control(
            SimulatedTime time,
            Messages messages,
            DocumentsOut documents,
            Outbox outbox,
            TransactionOperations transaction,
            Epochs epochs) {
        this.documents = documents;
        this.epochs = epochs;
        this.time = time;
        this.messages = messages;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** Asks CBP what time it is and which law applies; until it has answered, nothing is filed. */
    public void ask() {
        send(new ControlMessage.Ask());
    }

    @Override
    public void apply(ControlMessage message) {
        if (message instanceof ControlMessage.Epoch epoch) {
            begin(epoch.number(), Optional.ofNullable(epoch.began()));
        } else if (message instanceof ControlMessage.State state) {
            time.set(state);
        } else if (message instanceof ControlMessage.Probe probe) {
            // Everything that CBP sent before the probe has been applied by now, and the answer leaves behind all that
            // this caused: the outbox keeps the order, so nobody has to wait here until it is empty.
            send(new ControlMessage.ProbeAnswer(probe.number(), messages.lastOutboxId(), documents.lastOutboxId()));
        } else {
            throw new UnreadableMessageException("CBP does not send this control message: " + message);
        }
    }

    /** After a reset of CBP's, nothing of before is left here either; a repeat finds the epoch begun. */
    private void begin(long epoch, Optional<Instant> began) {
        long present = epochs.current();
        if (epoch > present) {
            LOG.info("CBP has begun epoch {}: the gateway empties its store", epoch);
            epochs.begin(epoch, () -> began, table -> false, () -> {});
        } else if (epoch < present) {
            LOG.warn("CBP is in epoch {}, the gateway in {}: the two do not belong together", epoch, present);
        }
    }

    private void send(ControlMessage message) {
        transaction.executeWithoutResult(
                status -> outbox.add(List.of(Outgoing.control(Queues.SIM_CBP, message.write()))));
    }
}
