package org.acesim.routes;

import jakarta.jms.ConnectionFactory;
import java.util.List;
import java.util.function.Consumer;
import org.acesim.routes.outbox.StoredMessage;
import org.apache.camel.ProducerTemplate;
import org.springframework.jms.connection.JmsTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What a relay sends with: the route {@code outbox.send} inside one JMS transaction, so all of a call or none. */
public final class OutboxSender implements Consumer<List<StoredMessage>> {
    private final TransactionOperations transaction;
    private final ProducerTemplate producer;

    /**
     * Sends by a template of the context that has {@link OutboxRoutes}.
     *
     * @param pooled the factory of the component in {@link JmsWire}: the very same object, or each send would commit
     *     by itself
     */
    public OutboxSender(ConnectionFactory pooled, ProducerTemplate producer) {
        this.transaction = new TransactionTemplate(new JmsTransactionManager(pooled));
        this.producer = producer;
    }

    /**
     * Sends all of them.
     *
     * @throws RuntimeException when none was sent
     */
    @Override
    public void accept(List<StoredMessage> messages) {
        transaction.executeWithoutResult(status -> producer.sendBody(Endpoints.OUTBOX_SEND, messages));
    }
}
