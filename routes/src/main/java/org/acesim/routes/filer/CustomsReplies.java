package org.acesim.routes.filer;

import org.acesim.routes.WireMessage;

/** What the gateway does with CBP's responses and notifications. */
public interface CustomsReplies {
    /** Applies them in one database transaction; a repeat changes nothing. */
    void apply(WireMessage message);
}
