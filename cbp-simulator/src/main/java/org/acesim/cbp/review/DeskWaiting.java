package org.acesim.cbp.review;

import java.util.List;
import java.util.stream.Stream;
import org.acesim.cbp.clock.Deadline;
import org.acesim.cbp.clock.PersonsAwaited;
import org.acesim.cbp.inquiry.Penalties;
import org.springframework.stereotype.Component;

/** Entries that wait for a person at the desk: nothing is due for them. */
@Component
final class DeskWaiting implements PersonsAwaited {
    private final ReviewFiles files;
    private final Penalties penalties;

    DeskWaiting(ReviewFiles files, Penalties penalties) {
        this.penalties = penalties;
        this.files = files;
    }

    @Override
    public List<Deadline> withoutDeadline(int most) {
        return Stream.concat(
                        files.openAwaiting(Awaited.DESK_DECIDES, most).stream(),
                        penalties.waitingForAPerson(most).stream())
                .limit(most)
                .map(entryNumber -> new Deadline(entryNumber, Awaited.OFFICER, null))
                .toList();
    }
}
