package org.acesim.cbp.review;

import java.util.List;
import java.util.stream.Stream;
import org.acesim.cbp.clock.Deadline;
import org.acesim.cbp.clock.PersonsAwaited;
import org.acesim.cbp.inquiry.Inquiries;
import org.acesim.cbp.inquiry.Penalties;
import org.acesim.cbp.setting.CurrentSettings;
import org.springframework.stereotype.Component;

/** Entries that wait for a person at the desk: nothing is due for them. */
@Component
final class DeskWaiting implements PersonsAwaited {
    private final ReviewFiles files;
    private final Penalties penalties;
    private final Inquiries inquiries;
    private final CurrentSettings settings;

    DeskWaiting(ReviewFiles files, Penalties penalties, Inquiries inquiries, CurrentSettings settings) {
        this.files = files;
        this.penalties = penalties;
        this.inquiries = inquiries;
        this.settings = settings;
    }

    @Override
    public List<Deadline> withoutDeadline(int most) {
        return Stream.of(
                        files.openAwaiting(Awaited.DESK_DECIDES, most),
                        penalties.waitingForAPerson(most),
                        answersAfterRelease(most))
                .flatMap(List::stream)
                .limit(most)
                .map(entryNumber -> new Deadline(entryNumber, Awaited.OFFICER, null))
                .toList();
    }

    private List<String> answersAfterRelease(int most) {
        return settings.get().review().desk()
                ? AfterRelease.KINDS.stream()
                        .flatMap(kind -> inquiries.answered(kind, most).stream())
                        .toList()
                : List.of();
    }
}
