package org.acesim.routes.cbp;

import org.acesim.routes.WireMessage;

/** What the simulated CBP does with a message of ABI batches. */
public interface BatchIntake {
    /**
     * Takes a message in one database transaction, answers included; a repeat changes nothing.
     *
     * @throws org.acesim.routes.UnreadableMessageException when it holds no batch at all
     */
    void receive(WireMessage message);
}
