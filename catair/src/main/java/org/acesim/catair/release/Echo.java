package org.acesim.catair.release;

import java.util.List;

/** A record of the filing as it was received, and what CBP has to say of it. */
public record Echo(String record, List<ReleaseMessage> messages) {
    public Echo {
        messages = List.copyOf(messages);
    }
}
