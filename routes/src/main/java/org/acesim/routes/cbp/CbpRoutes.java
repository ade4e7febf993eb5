package org.acesim.routes.cbp;

import org.acesim.routes.Endpoints;
import org.acesim.routes.FailurePolicy;
import org.acesim.routes.InternalUsers;
import org.acesim.routes.Queues;
import org.acesim.routes.UnreadableMessageException;
import org.acesim.routes.WireMessage;
import org.acesim.routes.WireMessages;
import org.acesim.routes.control.ControlMessage;
import org.apache.camel.builder.RouteBuilder;

/** CBP's side of the wire: batches, documents and control messages come in; answers leave by the outbox. */
public final class CbpRoutes extends RouteBuilder {
    private final BatchIntake batches;
    private final DocumentIntake documents;
    private final ControlIntake control;
    private final int consumers;

    /** Gives what arrives to the three ports; {@code consumers} batches are worked on at once. */
    public CbpRoutes(BatchIntake batches, DocumentIntake documents, ControlIntake control, int consumers) {
        this.batches = batches;
        this.documents = documents;
        this.control = control;
        this.consumers = consumers;
    }

    @Override
    public void configure() {
        from(Endpoints.receive(Queues.ABI_INBOUND, consumers))
                .routeId("cbp.batch.receive")
                .routeConfigurationId(FailurePolicy.ID)
                .description("Takes ABI batches from the gateway and from whoever speaks CATAIR")
                .bean(WireMessages.class, "read")
                .id("cbp.batch.read")
                .description("Reads text and bytes, and who sent them")
                .bean(batches, "receive")
                .id("cbp.batch.examine")
                .description("Examines every transaction and stores the answers");

        from(Endpoints.receive(Queues.DIS_INBOUND, 1))
                .routeId("cbp.documents.receive")
                .routeConfigurationId(FailurePolicy.ID)
                .description("Takes documents, with a filing or in answer to an inquiry")
                .bean(WireMessages.class, "read")
                .id("cbp.documents.read")
                .description("Reads text and bytes, and who sent them")
                .bean(documents, "receive")
                .id("cbp.documents.keep")
                .description("Keeps the documents, and goes on with the entry that waits for them");

        from(Endpoints.receive(Queues.SIM_CBP, 1))
                .routeId("cbp.control.receive")
                .routeConfigurationId(FailurePolicy.ID)
                .description("Takes the gateway's control messages")
                .bean(WireMessages.class, "read")
                .id("cbp.control.read")
                .description("Reads text and bytes, and who sent them")
                .bean(CbpRoutes.class, "controlMessage")
                .id("cbp.control.parse")
                .description("Reads the control message")
                .bean(control, "receive")
                .id("cbp.control.apply")
                .description("Answers, or goes on");
    }

    /** Reads a control message, which only the gateway may send. */
    public static ControlMessage controlMessage(WireMessage message) {
        if (!message.user().equals(InternalUsers.GATEWAY)) {
            throw new UnreadableMessageException(
                    "Only the gateway sends control messages; this is from '" + message.user() + "'.");
        }
        return ControlMessage.read(message.content());
    }
}
