package org.acesim.routes.cbp;

import org.acesim.routes.control.ControlMessage;

/** What the simulated CBP does with a control message of the gateway. */
public interface ControlIntake {
    /** Takes it; a repeat does no harm. */
    void receive(ControlMessage message);
}
