package org.acesim.gateway.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.customs.calendar.CustomsZone;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry or a penalty as its filer sees it; times are simulated.
 *
 * @param id answers, petitions and payments name it
 * @param documentType CBP's code of the document that it asks for
 * @param amount only of a penalty and of what has an amount, in US dollars
 */
public record NoticeView(
        String id,
        NoticeKind kind,
        @Nullable String documentType,
        String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String amount,

        OffsetDateTime openedAt,
        @Nullable OffsetDateTime dueBy,
        NoticeStatus status) {

    /** As its filer sees it. */
    public static NoticeView of(Notice notice) {
        return new NoticeView(
                Long.toString(notice.number()),
                notice.kind(),
                notice.documentType().isEmpty() ? null : notice.documentType(),
                notice.text(),
                notice.amount() == null ? null : notice.amount().toPlainString(),
                newYork(notice.openedAt()),
                notice.dueAt() == null ? null : newYork(notice.dueAt()),
                notice.status());
    }

    private static OffsetDateTime newYork(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).atZone(CustomsZone.NEW_YORK).toOffsetDateTime();
    }
}
