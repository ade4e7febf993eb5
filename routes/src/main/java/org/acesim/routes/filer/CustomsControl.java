package org.acesim.routes.filer;

import org.acesim.routes.control.ControlMessage;

/** What the gateway does with CBP's control messages. */
public interface CustomsControl {
    /** Takes time and law, or answers a probe; a repeat does no harm. */
    void apply(ControlMessage message);
}
