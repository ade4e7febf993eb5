package org.acesim.cbp.review;

import java.util.List;
import org.acesim.cbp.clock.Deadline;
import org.acesim.cbp.clock.PersonsAwaited;
import org.springframework.stereotype.Component;

/** Entries that wait for a person at the desk: nothing is due for them. */
@Component
final class DeskWaiting implements PersonsAwaited {
    private final ReviewFiles files;

    DeskWaiting(ReviewFiles files) {
        this.files = files;
    }

    @Override
    public List<Deadline> withoutDeadline(int most) {
        return files.openAwaiting(Awaited.DESK_DECIDES, most).stream()
                .map(entryNumber -> new Deadline(entryNumber, Awaited.OFFICER, null))
                .toList();
    }
}
