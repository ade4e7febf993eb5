package org.acesim.gateway.send;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.gateway.entry.Disposition;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStatus;
import org.acesim.gateway.notice.Notice;
import org.acesim.gateway.notice.NoticeView;
import org.acesim.gateway.time.Moment;
import org.jspecify.annotations.Nullable;

/** What a filer reads on its queue: one change of status. The order of the fields is that of the contract. */
record StatusMessage(
        String entryNumber,
        String filerReference,
        EntryStatus status,
        @Nullable TellDisposition disposition,
        Instant at,
        OffsetDateTime simulatedAt,
        List<?> problems,
        @Nullable NoticeView inquiry) {

    record TellDisposition(String code, String text, OffsetDateTime at) {}

    static StatusMessage of(Entry entry, Moment at, List<?> problems, @Nullable Notice asked) {
        return new StatusMessage(
                entry.number(),
                entry.filed().reference(),
                entry.status(),
                disposition(entry.standing().disposition()),
                at.real(),
                newYork(at.simulated()),
                problems,
                asked == null ? null : NoticeView.of(asked));
    }

    private static @Nullable TellDisposition disposition(@Nullable Disposition disposition) {
        return disposition == null
                ? null
                : new TellDisposition(disposition.code(), disposition.text(), newYork(disposition.at()));
    }

    private static OffsetDateTime newYork(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).atZone(CustomsZone.NEW_YORK).toOffsetDateTime();
    }
}
