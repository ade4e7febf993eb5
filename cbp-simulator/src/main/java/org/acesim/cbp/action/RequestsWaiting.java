package org.acesim.cbp.action;

import java.util.List;
import org.acesim.cbp.clock.Deadline;
import org.acesim.cbp.clock.PersonsAwaited;
import org.springframework.stereotype.Component;

/** Requests that a person at the desk decides: nothing is due for them. */
@Component
final class RequestsWaiting implements PersonsAwaited {
    private static final String WHAT = "an officer's decision about a request";

    private final Requests requests;

    RequestsWaiting(Requests requests) {
        this.requests = requests;
    }

    @Override
    public List<Deadline> withoutDeadline(int most) {
        return requests.atDesk(most).stream()
                .map(request -> new Deadline(request.entryNumber(), WHAT, null))
                .toList();
    }
}
