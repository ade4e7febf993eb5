package org.acesim.routes;

/** Where routes begin and end: every endpoint is named here. */
public final class Endpoints {
    /** Takes a {@code Document}, gives the results of its filings. */
    public static final String FILING_RECEIVE = "direct:filing.receive";
    /** Takes one chunk of filings through check, transformation and record. */
    public static final String FILING_SUBMIT = "direct:filing.submit";
    /** Takes stored messages and sends them together. */
    public static final String OUTBOX_SEND = "direct:outbox.send";

    /** Sends to the queue that the header {@code CamelJmsDestinationName} names. */
    static final String QUEUE_BY_HEADER = "jms:queue:by-header";

    private Endpoints() {}

    /**
     * Receives from a queue with so many consumers at once. The message comes as it is: Camel's own reading fails on a
     * message of objects before any route sees it, and such a message would come again forever.
     */
    public static String receive(String queue, int consumers) {
        return "jms:queue:" + queue + "?mapJmsMessage=false&concurrentConsumers=" + consumers;
    }

    static String send(String queue) {
        return "jms:queue:" + queue;
    }
}
