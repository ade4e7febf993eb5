package org.acesim.routes;

import jakarta.jms.ConnectionFactory;
import org.acesim.routes.outbox.StoredMessage;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.jms.JmsConstants;

/** Sends stored messages, all of a call in one JMS transaction. */
public final class OutboxRoutes extends RouteBuilder {
    private static final String SEND_TOGETHER = "sendTogether";

    private final ConnectionFactory pooled;

    /** Sends by {@code pooled}, the factory of the component in {@link JmsWire}. */
    public OutboxRoutes(ConnectionFactory pooled) {
        this.pooled = pooled;
    }

    @Override
    public void configure() {
        getContext().getRegistry().bind(SEND_TOGETHER, JmsWire.sendTogether(pooled));

        from(Endpoints.OUTBOX_SEND)
                .routeId("outbox.send")
                .description("Sends stored messages together: all of them or none")
                .transacted(SEND_TOGETHER)
                .split(body())
                .stopOnException()
                .bean(OutboxRoutes.class, "describe")
                .id("outbox.describe")
                .description("Names the queue and sets the properties of the message")
                .to(ExchangePattern.InOnly, Endpoints.QUEUE_BY_HEADER)
                .id("outbox.deliver")
                .description("Puts the message on its queue")
                .end();
    }

    /** Turns a stored message into a JMS message. */
    public static void describe(StoredMessage stored, Message message) {
        var outgoing = stored.message();
        message.removeHeaders("*");
        message.setHeader(JmsConstants.JMS_DESTINATION_NAME, outgoing.queue());
        message.setHeader(WireProperties.SIMULATED, true);
        message.setHeader(WireProperties.ID, stored.id());
        message.setHeader(WireProperties.KIND, outgoing.kind().name());
        if (outgoing.correlationId() != null) {
            message.setHeader("JMSCorrelationID", outgoing.correlationId());
        }
        if (outgoing.onBehalfOf() != null) {
            message.setHeader(WireProperties.ON_BEHALF_OF, outgoing.onBehalfOf());
        }
        message.setBody(outgoing.text() ? outgoing.contentAsText() : outgoing.content());
    }
}
