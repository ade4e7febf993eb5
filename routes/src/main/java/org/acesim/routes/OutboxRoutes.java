package org.acesim.routes;

import org.acesim.routes.outbox.StoredMessage;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.jms.JmsConstants;

/** Sends stored messages; {@link OutboxSender} makes it all of them or none. */
public final class OutboxRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from(Endpoints.OUTBOX_SEND)
                .routeId("outbox.send")
                // The caller's transaction rolls back and the relay tries again: nothing is decided here.
                .errorHandler(noErrorHandler())
                .description("Sends stored messages in the caller's transaction")
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
        message.setHeader(WireProperties.EPOCH, stored.epoch());
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
