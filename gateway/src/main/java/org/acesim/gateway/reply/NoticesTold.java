package org.acesim.gateway.reply;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.own.NoticeMessage;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.gateway.entry.EntryEvent;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.notice.Notice;
import org.acesim.gateway.reply.Told.Step;
import org.acesim.gateway.summary.SummaryWord;
import org.jspecify.annotations.Nullable;

/** Reads what CBP gives notice of (DN): a message of this simulator, not of CBP's. */
final class NoticesTold {
    private NoticesTold() {}

    static Told read(Transaction transaction) {
        NoticeMessage told = Transactions.value(NoticeMessage.read(transaction));
        String text =
                told.kind().text() + ": " + told.status().text() + (told.text().isEmpty() ? "" : ". " + told.text());
        // A notice may come by itself long after it was opened: it happened when it was told.
        Instant at = told.status() == NoticeStatus.OPEN ? instant(told.openedAt()) : null;
        Step step = new Step(
                event(told),
                null,
                TimelineEvent.cbp(told.kind().name(), told.kind().code(), text, at));
        String entryNumber = told.entryNumber().toString();
        List<Notice> notices = told.number() == 0 ? List.of() : List.of(notice(entryNumber, told));
        return new Told(
                entryNumber, null, List.of(step), List.of(), Told.Decision.NONE, notices, null, null, word(told));
    }

    private static @Nullable SummaryWord word(NoticeMessage told) {
        return switch (told.kind()) {
            case LATE_SUMMARY -> new SummaryWord.Lateness(told.status() == NoticeStatus.OPEN);
            case PAYMENT_FIRST -> new SummaryWord.PaymentFirst();
            default -> null;
        };
    }

    private static @Nullable EntryEvent event(NoticeMessage told) {
        if (told.status() == NoticeStatus.WITHDRAWN) {
            return null;
        }
        return switch (told.kind()) {
            case DETENTION -> told.status() == NoticeStatus.OPEN ? EntryEvent.DETAIN : null;
            case EXCLUSION, REFUSAL -> EntryEvent.EXCLUDE;
            case SEIZURE -> EntryEvent.SEIZE;
            // The exam is over, and CBP waits for the filer: it disposes of a part, or files again as type 11.
            case PART_REFUSAL, VALUE_OVER_LIMIT -> told.status() == NoticeStatus.OPEN ? EntryEvent.REVIEW : null;
            default -> null;
        };
    }

    private static Notice notice(String entryNumber, NoticeMessage told) {
        return new Notice(
                entryNumber,
                told.number(),
                told.kind(),
                told.status(),
                instant(told.openedAt()),
                told.dueAt() == null ? null : instant(told.dueAt()),
                told.amount(),
                told.documentType(),
                told.text());
    }

    private static Instant instant(LocalDateTime newYork) {
        return newYork.atZone(CustomsZone.NEW_YORK).toInstant();
    }
}
