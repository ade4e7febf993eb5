package org.acesim.catair.own;

import static org.acesim.catair.own.NoticeRecords.DN10;
import static org.acesim.catair.own.NoticeRecords.DN20;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Grammar;
import org.acesim.catair.layout.Problem;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.catair.layout.RecordSequence;
import org.acesim.catair.own.NoticeRecords.NoticeHeader;
import org.acesim.catair.own.NoticeRecords.NoticeText;
import org.jspecify.annotations.Nullable;

/**
 * A notice about an entry (application id DN). Not CATAIR: CBP sends these on paper or through its portal. Text is kept in
 * upper case, spelled with what a keyboard has. Times are New York's, to the minute, and simulated.
 *
 * @param number       of the inquiry or penalty that it is about, to answer under; 0 where there is nothing to answer
 * @param dueAt        by when the filer answers, pays or acts; null where nothing is due
 * @param amount       US dollars and cents: of a penalty, of what is late, or the value that an exam found
 * @param documentType what CBP wants to see, with a document request; else empty
 * @param text         what it is about, in a sentence or several
 */
public record NoticeMessage(
        EntryNumber entryNumber,
        NoticeKind kind,
        NoticeStatus status,
        long number,
        LocalDateTime openedAt,
        @Nullable LocalDateTime dueAt,
        @Nullable BigDecimal amount,
        String documentType,
        String text) {

    private static final Grammar GRAMMAR = Grammar.of(List.of(DN10, DN20), List.of());
    private static final int MOST_TEXTS = 99;

    public NoticeMessage {
        openedAt = openedAt.truncatedTo(ChronoUnit.MINUTES);
        dueAt = dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.MINUTES);
        amount = amount == null ? null : Wording.cents(amount);
        text = Wording.plain(text);
    }

    /** Reads a transaction, or says what is wrong with it. */
    public static Reading<NoticeMessage> read(Transaction transaction) {
        RecordSequence in = new RecordSequence(GRAMMAR, transaction.records());
        NoticeHeader header = in.one(DN10);
        List<NoticeText> texts = in.many(DN20, MOST_TEXTS);
        Optional<NoticeMessage> message = header == null ? Optional.empty() : message(in, header, texts);
        List<RecordProblem> problems = in.end();
        return problems.isEmpty() && message.isPresent()
                ? new Reading.Read<>(message.get())
                : new Reading.Unreadable<>(problems);
    }

    /** Throws an {@link IllegalArgumentException} when a value does not fit into its record. */
    public Transaction write() {
        List<String> records = new ArrayList<>();
        records.add(DN10.write(new NoticeHeader(
                entryNumber.filerCode(),
                entryNumber.field(),
                kind.code(),
                status.code(),
                number,
                openedAt,
                dueAt == null ? null : dueAt.toLocalDate(),
                dueAt == null ? null : dueAt.toLocalTime(),
                amount,
                documentType)));
        Wording.pieces("", text).stream()
                .limit(MOST_TEXTS)
                .forEach(piece -> records.add(DN20.write(new NoticeText(piece.afterSpace(), piece.text()))));
        return new Transaction(records);
    }

    private static Optional<NoticeMessage> message(RecordSequence in, NoticeHeader header, List<NoticeText> texts) {
        Optional<EntryNumber> entryNumber = EntryNumber.parse(header.filerCode() + header.entryNumber());
        Optional<NoticeKind> kind = NoticeKind.find(header.kind());
        Optional<NoticeStatus> status = NoticeStatus.find(header.status());
        if (entryNumber.isEmpty()) {
            report(in, 5, 15, "Entry Number", header.filerCode() + header.entryNumber(), "an entry number");
        }
        if (kind.isEmpty()) {
            report(in, 16, 17, "Notice Kind", header.kind(), "a kind of notice");
        }
        if (status.isEmpty()) {
            report(in, 18, 18, "Status", header.status(), "O, A, C, L or W");
        }
        if ((header.dueDate() == null) != (header.dueTime() == null)) {
            report(in, 39, 48, "Due Date", "", "date and time, or neither");
        }
        if (entryNumber.isEmpty()
                || kind.isEmpty()
                || status.isEmpty()
                || (header.dueDate() == null) != (header.dueTime() == null)) {
            return Optional.empty();
        }
        return Optional.of(new NoticeMessage(
                entryNumber.get(),
                kind.get(),
                status.get(),
                header.number(),
                header.openedAt(),
                header.dueDate() == null || header.dueTime() == null
                        ? null
                        : LocalDateTime.of(header.dueDate(), header.dueTime()),
                header.amount(),
                header.documentType(),
                joined(texts)));
    }

    private static String joined(List<NoticeText> texts) {
        StringBuilder text = new StringBuilder();
        texts.forEach(piece -> text.append(piece.afterSpace() ? " " : "").append(piece.text()));
        return text.toString();
    }

    private static void report(RecordSequence in, int from, int to, String field, String found, String expected) {
        in.report(0, new Problem(Problem.Kind.MALFORMED, DN10.id(), from, to, field, found, expected));
    }
}
