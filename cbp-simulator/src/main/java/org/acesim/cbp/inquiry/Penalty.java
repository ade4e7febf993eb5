package org.acesim.cbp.inquiry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeMessage;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.customs.penalty.Culpability;
import org.jspecify.annotations.Nullable;

/**
 * A penalty that CBP thinks of claiming, or claims; the two have a number each. Times are simulated, amounts US dollars.
 *
 * @param id          to pay and petition under; 0 for one that is not on file yet
 * @param culpability with 19 USC 1592
 * @param stage       PRE_PENALTY or PENALTY
 * @param status      OPEN, ANSWERED by a petition, CLOSED, LAPSED unpaid, or WITHDRAWN
 * @param amount      claimed
 * @param maximum     that the law allows
 * @param dueAt       by when the filer answers or pays; null where nothing is due
 * @param petition    what the filer said; null while it has said nothing
 */
public record Penalty(
        long id,
        String entryNumber,
        Statute statute,
        @Nullable Culpability culpability,
        NoticeKind stage,
        NoticeStatus status,
        BigDecimal amount,
        BigDecimal maximum,
        String text,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable String petition) {

    /** What is broken. */
    public enum Statute {
        /** 19 USC 1592: a false statement or omission. */
        USC_1592,
        /** The civil penalty on the use of the exemption for small shipments. */
        DE_MINIMIS
    }

    /** The notice that tells of it as it is now. */
    public NoticeMessage message() {
        return new NoticeMessage(
                EntryNumber.parse(entryNumber).orElseThrow(),
                stage,
                status,
                id,
                local(openedAt),
                dueAt == null || status != NoticeStatus.OPEN ? null : local(dueAt),
                amount,
                "",
                text);
    }

    /** Whether it is not over. */
    public boolean isUnsettled() {
        return status == NoticeStatus.OPEN || status == NoticeStatus.ANSWERED;
    }

    /** Whether the filer has petitioned, and nobody has decided. */
    public boolean isPetitioned() {
        return stage == NoticeKind.PENALTY && status == NoticeStatus.ANSWERED;
    }

    /** The same under a number. */
    public Penalty numbered(long number) {
        return with(number, stage, status, amount, text, openedAt, dueAt, petition);
    }

    /** The same of another status, with nothing due. */
    public Penalty over(NoticeStatus how, String why) {
        return with(id, stage, how, amount, why, openedAt, null, petition);
    }

    /** The same, answered. */
    public Penalty answered(String said, @Nullable Instant due) {
        return with(id, stage, NoticeStatus.ANSWERED, amount, text, openedAt, due, said);
    }

    /** The claim that follows a pre-penalty notice. */
    public Penalty claimed(String why, Instant now, Instant due) {
        return with(0, NoticeKind.PENALTY, NoticeStatus.OPEN, amount, why, now, due, null);
    }

    /** The same, after its petition was decided. */
    public Penalty decided(BigDecimal less, String why, Instant due) {
        return with(id, stage, NoticeStatus.OPEN, less, why, openedAt, due, petition);
    }

    private Penalty with(
            long number,
            NoticeKind newStage,
            NoticeStatus newStatus,
            BigDecimal newAmount,
            String newText,
            Instant opened,
            @Nullable Instant due,
            @Nullable String said) {
        return new Penalty(
                number,
                entryNumber,
                statute,
                culpability,
                newStage,
                newStatus,
                newAmount,
                maximum,
                newText,
                opened,
                due,
                said);
    }

    private static LocalDateTime local(Instant at) {
        return at.atZone(CustomsZone.NEW_YORK).toLocalDateTime();
    }
}
