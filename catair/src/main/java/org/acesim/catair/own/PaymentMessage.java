package org.acesim.catair.own;

import static org.acesim.catair.own.NoticeRecords.DP10;
import static org.acesim.catair.own.NoticeRecords.DP20;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.acesim.catair.own.NoticeRecords.PaymentHeader;
import org.acesim.catair.own.NoticeRecords.PaymentSums;
import org.jspecify.annotations.Nullable;

/**
 * How far an entry's duty or a penalty is paid (application id DP). Not CATAIR. Times are New York's, and simulated.
 *
 * @param number of the penalty; 0 for duty
 * @param amount US dollars and cents: to pay with interest, just paid, or just given back
 * @param at     since when it is so
 * @param dueBy  by when it is to be paid; null where nothing is due any more
 * @param sums   what was paid in all by now
 */
public record PaymentMessage(
        EntryNumber entryNumber,
        Kind kind,
        Status status,
        long number,
        BigDecimal amount,
        LocalDateTime at,
        @Nullable LocalDate dueBy,
        Sums sums) {

    private static final Grammar GRAMMAR = Grammar.of(List.of(DP10, DP20), List.of());

    /** What is paid for. */
    public enum Kind {
        /** Duty, taxes and fees of the entry summary. */
        DUTY,
        /** A penalty. */
        PENALTY
    }

    /** How far it is paid. */
    public enum Status {
        DUE,
        PAID,
        LATE,
        REFUNDED
    }

    /**
     * What was paid in all, in US dollars and cents.
     *
     * @param paid     without what was given back, and without interest
     * @param refunded given back
     * @param interest paid besides
     */
    public record Sums(BigDecimal paid, BigDecimal refunded, BigDecimal interest) {
        /** Nothing was paid. */
        public static final Sums NONE = new Sums(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        /** Rounds to cents. */
        public Sums {
            paid = Wording.cents(paid);
            refunded = Wording.cents(refunded);
            interest = Wording.cents(interest);
        }
    }

    public PaymentMessage {
        amount = Wording.cents(amount);
        at = at.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Reads a transaction, or says what is wrong with it. */
    public static Reading<PaymentMessage> read(Transaction transaction) {
        RecordSequence in = new RecordSequence(GRAMMAR, transaction.records());
        PaymentHeader header = in.one(DP10);
        PaymentSums sums = in.optional(DP20);
        Optional<PaymentMessage> message = header == null ? Optional.empty() : message(in, header, sums);
        List<RecordProblem> problems = in.end();
        return problems.isEmpty() && message.isPresent()
                ? new Reading.Read<>(message.get())
                : new Reading.Unreadable<>(problems);
    }

    /** Throws an {@link IllegalArgumentException} when a value does not fit into its record. */
    public Transaction write() {
        List<String> records = new ArrayList<>();
        records.add(DP10.write(new PaymentHeader(
                entryNumber.filerCode(),
                entryNumber.field(),
                initial(kind),
                initial(status),
                number,
                amount,
                at,
                dueBy)));
        if (!sums.equals(Sums.NONE)) {
            records.add(DP20.write(new PaymentSums(sums.paid(), sums.refunded(), sums.interest())));
        }
        return new Transaction(records);
    }

    private static Optional<PaymentMessage> message(
            RecordSequence in, PaymentHeader header, @Nullable PaymentSums sums) {
        Optional<EntryNumber> entryNumber = EntryNumber.parse(header.filerCode() + header.entryNumber());
        Optional<Kind> kind = find(Kind.values(), header.kind());
        Optional<Status> status = find(Status.values(), header.status());
        if (entryNumber.isEmpty()) {
            report(in, 5, 15, "Entry Number", header.filerCode() + header.entryNumber(), "an entry number");
        }
        if (kind.isEmpty()) {
            report(in, 16, 16, "Kind", header.kind(), "D or P");
        }
        if (status.isEmpty()) {
            report(in, 17, 17, "Status", header.status(), "D, P, L or R");
        }
        if (entryNumber.isEmpty() || kind.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PaymentMessage(
                entryNumber.get(),
                kind.get(),
                status.get(),
                header.number(),
                header.amount(),
                header.at(),
                header.dueDate(),
                sums == null ? Sums.NONE : new Sums(sums.paid(), sums.refunded(), sums.interest())));
    }

    private static String initial(Enum<?> constant) {
        return constant.name().substring(0, 1);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String code) {
        for (E value : values) {
            if (initial(value).equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static void report(RecordSequence in, int from, int to, String field, String found, String expected) {
        in.report(0, new Problem(Problem.Kind.MALFORMED, DP10.id(), from, to, field, found, expected));
    }
}
