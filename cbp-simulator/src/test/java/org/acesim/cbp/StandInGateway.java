package org.acesim.cbp;

import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.acesim.routes.Queues;
import org.acesim.routes.WireProperties;
import org.acesim.routes.control.ControlMessage;
import org.acesim.routes.control.ControlMessage.Probe;
import org.acesim.routes.control.ControlMessage.ProbeAnswer;
import org.acesim.routes.control.ControlMessage.State;

/** Does at the queues what the gateway does with control messages. */
public final class StandInGateway implements AutoCloseable {
    public final List<State> states = new CopyOnWriteArrayList<>();
    public final List<Probe> probes = new CopyOnWriteArrayList<>();
    public volatile long lastRelayed;
    public volatile long epoch = 1;

    private final TestBroker broker;
    private final JMSContext context;

    public StandInGateway(TestBroker broker) {
        this.broker = broker;
        this.context = broker.factory("gateway").createContext();
        context.createConsumer(context.createQueue(Queues.abiOutbound("GWY"))).setMessageListener(this::receive);
    }

    public void ask() {
        broker.send("gateway", Queues.SIM_CBP, text(new ControlMessage.Ask()));
    }

    /** Sends a batch as the gateway does: with the number of its outbox row. */
    public void sendBatch(long number, byte[] batch) {
        sendBatch(number, epoch, batch);
    }

    /** Sends a batch that was stored in an epoch. */
    public void sendBatch(long number, long epoch, byte[] batch) {
        try (JMSContext sending = broker.factory("gateway").createContext()) {
            sending.createProducer()
                    .setProperty(WireProperties.ID, number)
                    .setProperty(WireProperties.EPOCH, epoch)
                    .send(sending.createQueue(Queues.ABI_INBOUND), batch);
        }
    }

    private void receive(Message message) {
        try {
            if (!(message instanceof TextMessage text)) {
                return; // batches come as bytes
            }
            ControlMessage control = ControlMessage.read(text.getText().getBytes(StandardCharsets.UTF_8));
            if (control instanceof ControlMessage.Epoch told) {
                epoch = told.number();
            } else if (control instanceof State state) {
                states.add(state);
            } else if (control instanceof Probe probe) {
                probes.add(probe);
                broker.send("gateway", Queues.SIM_CBP, text(new ProbeAnswer(probe.number(), lastRelayed, 0)));
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String text(ControlMessage message) {
        return new String(message.write(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.close();
    }
}
