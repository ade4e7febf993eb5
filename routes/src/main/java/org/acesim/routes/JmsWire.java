package org.acesim.routes;

import jakarta.jms.ConnectionFactory;
import org.apache.camel.component.jms.JmsComponent;

/** How routes receive and send: the one JMS component. */
public final class JmsWire {
    private JmsWire() {}

    /**
     * The component behind every {@code jms:} endpoint. Receive and every send of a route share one local JMS
     * transaction, which holds only with all three: {@code transacted}, no transaction manager (a lazily created one
     * commits twice, or caches nothing), and the same factory object for listener and sender. See docs/adr/0003.
     *
     * @param pooled a pooled connection factory
     */
    public static JmsComponent component(ConnectionFactory pooled) {
        JmsComponent jms = new JmsComponent();
        jms.setConnectionFactory(pooled);
        jms.setTransacted(true);
        jms.setLazyCreateTransactionManager(false);
        jms.setDeliveryPersistent(true);
        jms.setAcceptMessagesWhileStopping(true);
        // The default of 5 s is how long a consumer would stand still after one failed commit.
        jms.setRecoveryInterval(500);
        // The default of 1 s is how long each side's stop would wait for consumers that wait for messages.
        jms.setReceiveTimeout(200);
        // A message of serialised objects is never opened: its content alone can run code.
        jms.getConfiguration().setObjectMessageEnabled(false);
        return jms;
    }
}
