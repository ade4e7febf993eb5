package org.acesim.gateway.reply;

import java.util.List;
import java.util.Map;
import org.acesim.gateway.entry.Entry;

/** Files entries again whose numbers, given by the gateway, CBP knows from elsewhere. */
public interface Refiling {
    /**
     * Files each under the next number, in the caller's transaction.
     *
     * @return the new numbers by the old ones
     */
    Map<String, String> again(List<Entry> entries);
}
