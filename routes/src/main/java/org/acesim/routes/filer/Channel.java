package org.acesim.routes.filer;

/** How a document reached the gateway. */
public enum Channel {
    /** The caller waits for the answer. */
    HTTP,
    /** The answer goes to the filer's queue. */
    JMS,
    /** The answer is a report beside the file. */
    FILE
}
