package org.acesim.cbp.inquiry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.jspecify.annotations.Nullable;

/** What is to be written to a filer because of a decision. */
public sealed interface Paper {
    /**
     * A new inquiry or notice.
     *
     * @param status CLOSED for one that asks for nothing
     */
    record Opens(
            NoticeKind kind,
            NoticeStatus status,
            String documentType,
            String text,
            Instant at,
            @Nullable Instant dueAt,
            @Nullable BigDecimal amount)
            implements Paper {}

    /**
     * The filer has answered.
     *
     * @param inquiry its number
     * @param text    what the filer says, or blank
     */
    record Answered(long inquiry, String text) implements Paper {}

    /** A penalty, new if it has no number, else as it is from now on. */
    record Fines(Penalty penalty) implements Paper {}

    /** CBP will think of claiming a penalty, at a time that is due. */
    record Intends(PenaltyClaim claim) implements Paper {}

    /**
     * An officer assesses the entry, and the bill or refund that comes of it tells.
     *
     * @param duty in all, in USD
     */
    record Assesses(BigDecimal duty) implements Paper {}

    /** The open inquiries of these kinds come to an end. */
    record Settles(NoticeStatus status, Set<NoticeKind> kinds) implements Paper {}
}
