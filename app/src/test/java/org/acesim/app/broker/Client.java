package org.acesim.app.broker;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.jspecify.annotations.Nullable;

/** One user at a broker, by plain JMS. */
final class Client implements AutoCloseable {

    private final ActiveMQConnectionFactory factory;
    private final JMSContext context;

    Client(String url, @Nullable String user, @Nullable String password) {
        factory = new ActiveMQConnectionFactory(url);
        context = factory.createContext(user, password, Session.AUTO_ACKNOWLEDGE);
    }

    JMSContext jms() {
        return context;
    }

    void send(String queue, String text) {
        context.createProducer().send(context.createQueue(queue), text);
    }

    /** The next message's text; none after two seconds. */
    @Nullable
    String receive(String queue) {
        try (var consumer = context.createConsumer(context.createQueue(queue))) {
            return consumer.receiveBody(String.class, 2_000);
        }
    }

    /** The next message; none after two seconds. */
    @Nullable
    Message receiveMessage(String queue) {
        try (var consumer = context.createConsumer(context.createQueue(queue))) {
            return consumer.receive(2_000);
        }
    }

    /** The texts of the messages that wait, left where they are. */
    List<String> waiting(String queue) throws JMSException {
        var texts = new ArrayList<String>();
        try (var browser = context.createBrowser(context.createQueue(queue))) {
            for (var messages = browser.getEnumeration(); messages.hasMoreElements(); ) {
                texts.add(((TextMessage) messages.nextElement()).getText());
            }
        }
        return texts;
    }

    @Override
    public void close() {
        context.close();
        factory.close();
    }
}
