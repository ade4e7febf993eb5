package org.acesim.gateway.time;

import org.springframework.dao.TransientDataAccessResourceException;

/**
 * CBP has not said yet what time it is, or which law applies: nothing can be filed until it has. It is an outage like
 * that of a store: callers are told to come again, messages and files are kept and tried again.
 */
public final class TimeUnknownException extends TransientDataAccessResourceException {
    private static final long serialVersionUID = 1L;

    TimeUnknownException() {
        super("The simulated CBP has not told its time and its law yet.");
    }
}
