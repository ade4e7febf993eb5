package org.acesim.cbp.inquiry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeMessage;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.customs.calendar.CustomsZone;
import org.jspecify.annotations.Nullable;

/**
 * Something that CBP asks or gives notice of. Times are simulated.
 *
 * @param id           to answer under
 * @param documentType what CBP wants to see, or blank
 * @param dueAt        by when the filer answers or acts; null where nothing is due
 * @param reply        what the filer said; null while it has said nothing
 * @param amount       US dollars, where it is about an amount
 */
public record Inquiry(
        long id,
        String entryNumber,
        NoticeKind kind,
        NoticeStatus status,
        String documentType,
        String text,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable String reply,
        @Nullable BigDecimal amount) {

    /** The notice that tells of it as it is now. */
    public NoticeMessage message() {
        return new NoticeMessage(
                EntryNumber.parse(entryNumber).orElseThrow(),
                kind,
                status,
                id,
                local(openedAt),
                dueAt == null ? null : local(dueAt),
                amount,
                documentType,
                text);
    }

    /** The same of another status. */
    public Inquiry as(NoticeStatus changed) {
        return new Inquiry(id, entryNumber, kind, changed, documentType, text, openedAt, dueAt, reply, amount);
    }

    /** The same, answered. */
    public Inquiry answered(String text) {
        return new Inquiry(
                id, entryNumber, kind, NoticeStatus.ANSWERED, documentType, this.text, openedAt, dueAt, text, amount);
    }

    private static LocalDateTime local(Instant at) {
        return at.atZone(CustomsZone.NEW_YORK).toLocalDateTime();
    }
}
