package org.acesim.cbp.review;

import java.util.List;
import java.util.stream.Stream;
import org.acesim.cbp.clock.Deadline;
import org.acesim.cbp.clock.PersonsAwaited;
import org.acesim.cbp.inquiry.Penalties;
import org.acesim.cbp.setting.CurrentSettings;
import org.springframework.stereotype.Component;

/** Entries that wait for a person, at the desk or for a filer whose goods are withheld: nothing is due for them. */
@Component
final class DeskWaiting implements PersonsAwaited {
    private final ReviewFiles files;
    private final Penalties penalties;
    private final CurrentSettings settings;

    DeskWaiting(ReviewFiles files, Penalties penalties, CurrentSettings settings) {
        this.files = files;
        this.penalties = penalties;
        this.settings = settings;
    }

    @Override
    public List<Deadline> withoutDeadline(int most) {
        Stream<Deadline> officers = Stream.of(
                        files.openAwaiting(Awaited.DESK_DECIDES, most),
                        penalties.waitingForAPerson(most),
                        files.answeredAtDesk(settings.get().review().desk(), most))
                .flatMap(List::stream)
                .map(entryNumber -> new Deadline(entryNumber, Awaited.OFFICER, null));
        Stream<Deadline> filers =
                files.withheld(most).stream().map(entryNumber -> new Deadline(entryNumber, Awaited.OTHER_ENTRY, null));
        return Stream.concat(officers, filers).limit(most).toList();
    }
}
