package org.acesim.routes.cbp;

import org.acesim.routes.WireMessage;

/** What the simulated CBP does with documents. */
public interface DocumentIntake {
    /**
     * Takes the documents of one message in one database transaction; a repeat changes nothing.
     *
     * @throws org.acesim.routes.UnreadableMessageException when it is none, or its sender may not send it, or nobody asked for
     *     what it answers
     */
    void receive(WireMessage message);
}
