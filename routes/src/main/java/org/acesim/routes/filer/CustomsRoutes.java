package org.acesim.routes.filer;

import org.acesim.routes.Endpoints;
import org.acesim.routes.FailurePolicy;
import org.acesim.routes.InternalUsers;
import org.acesim.routes.Queues;
import org.acesim.routes.UnreadableMessageException;
import org.acesim.routes.WireMessage;
import org.acesim.routes.WireMessages;
import org.acesim.routes.WireProperties;
import org.acesim.routes.control.ControlMessage;
import org.acesim.routes.outbox.Outgoing;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/** What CBP sends to the gateway: responses, notifications, and its time and law, in one order. */
public final class CustomsRoutes extends RouteBuilder {
    private final CustomsReplies replies;
    private final CustomsControl control;

    /** Gives what arrives to the two ports. */
    public CustomsRoutes(CustomsReplies replies, CustomsControl control) {
        this.replies = replies;
        this.control = control;
    }

    @Override
    public void configure() {
        // One consumer: when it comes to a probe, everything that CBP sent before it has been applied.
        from(Endpoints.receive(Queues.abiOutbound(Queues.GATEWAY_SENDER), 1))
                .routeId("customs.receive")
                .routeConfigurationId(FailurePolicy.ID)
                .description("Takes what CBP sends to the gateway")
                .bean(CustomsRoutes.class, "read")
                .id("customs.read")
                .description("Reads text and bytes, from CBP alone")
                .choice()
                .when(header(WireProperties.KIND).isEqualTo(Outgoing.Kind.CONTROL.name()))
                .bean(CustomsRoutes.class, "controlMessage")
                .id("customs.control.parse")
                .description("Reads the control message")
                .bean(control, "apply")
                .id("customs.control.apply")
                .description("Takes time and law, or answers a probe")
                .otherwise()
                .bean(replies, "apply")
                .id("customs.reply.apply")
                .description("Applies responses and notifications to entries")
                .end();
    }

    /** Reads a message that only CBP may send. */
    public static WireMessage read(Exchange exchange) throws jakarta.jms.JMSException {
        WireMessage message = WireMessages.read(exchange);
        if (!message.user().equals(InternalUsers.CBP)) {
            throw new UnreadableMessageException(
                    "Only CBP sends to the gateway; this is from '" + message.user() + "'.");
        }
        return message;
    }

    /** Reads a control message. */
    public static ControlMessage controlMessage(WireMessage message) {
        return ControlMessage.read(message.content());
    }
}
