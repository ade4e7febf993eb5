package org.acesim.routes;

/** The properties of our JMS messages: Java identifiers, since Artemis takes nothing else. */
public final class WireProperties {
    /** True on every message: nothing here comes from CBP. */
    public static final String SIMULATED = "acesim_simulated";
    /** The number of the outbox row that a message left by. */
    public static final String ID = "acesim_id";
    /** The epoch in which one of the program's own sides stored it; each reset raises it. */
    public static final String EPOCH = "acesim_epoch";
    /** When the broker got a message, by its own clock in milliseconds; Artemis sets it, whatever the sender says. */
    static final String BROKER_GOT_IT_AT = "_AMQ_INGRESS_TIMESTAMP";
    /** What the content is: see {@code Outgoing.Kind}. */
    public static final String KIND = "acesim_kind";
    /** The account for which one of the program's own sides sends. */
    public static final String ON_BEHALF_OF = "acesim_on_behalf_of";
    /** On the dead letter queue: why. */
    public static final String REASON = "acesim_reason";
    /** On the dead letter queue: the queue that the message was taken from. */
    public static final String QUEUE = "acesim_queue";
    /** On the dead letter queue: the route that gave up. */
    public static final String ROUTE = "acesim_route";
    /** On the dead letter queue: who sent the message. */
    public static final String USER = "acesim_user";

    private WireProperties() {}
}
