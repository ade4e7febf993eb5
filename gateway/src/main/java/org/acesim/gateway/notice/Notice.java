package org.acesim.gateway.notice;

import java.math.BigDecimal;
import java.time.Instant;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.jspecify.annotations.Nullable;

/**
 * Something that CBP gave notice of, as it last told it.
 *
 * @param number to answer under; 0 for a document that CBP asks for by SO60 96 alone
 * @param openedAt simulated, as is the next
 * @param dueAt by when the filer answers, pays or acts
 * @param amount US dollars: of a penalty, of what is late, or the value that an exam found
 * @param documentType what CBP wants to see; blank for no particular one
 */
public record Notice(
        String entryNumber,
        long number,
        NoticeKind kind,
        NoticeStatus status,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable BigDecimal amount,
        String documentType,
        String text) {

    /** Whether it is a penalty, or the threat of one; all others are inquiries. */
    public boolean isPenalty() {
        return kind == NoticeKind.PENALTY || kind == NoticeKind.PRE_PENALTY;
    }

    /** Whether it waits for the filer. */
    public boolean isOpen() {
        return status == NoticeStatus.OPEN;
    }

    Notice closed() {
        return new Notice(entryNumber, number, kind, NoticeStatus.CLOSED, openedAt, dueAt, amount, documentType, text);
    }
}
