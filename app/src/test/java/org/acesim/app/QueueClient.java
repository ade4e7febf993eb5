package org.acesim.app;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A JMS client of somebody's own, over tcp, as the README shows it. */
final class QueueClient implements AutoCloseable {
    private final ActiveMQConnectionFactory factory;
    private final JMSContext context;

    QueueClient(String url, String account, String password) {
        factory = new ActiveMQConnectionFactory(url, account, password);
        context = factory.createContext();
    }

    void send(String queue, String text) {
        context.createProducer().send(context.createQueue(queue), text);
    }

    void send(String queue, Message message) {
        context.createProducer().send(context.createQueue(queue), message);
    }

    JMSContext context() {
        return context;
    }

    /** The next text on a queue; fails after twenty seconds. */
    String receive(String queue) throws JMSException {
        try (var consumer = context.createConsumer(context.createQueue(queue))) {
            Message message = consumer.receive(20_000);
            if (message == null) {
                throw new AssertionError("nothing came on " + queue);
            }
            return ((TextMessage) message).getText();
        }
    }

    /** Takes all that waits on a queue. */
    void empty(String queue) {
        try (var consumer = context.createConsumer(context.createQueue(queue))) {
            while (consumer.receiveNoWait() != null) {
                // Of an earlier test.
            }
        }
    }

    @Override
    public void close() {
        context.close();
        factory.close();
    }
}
