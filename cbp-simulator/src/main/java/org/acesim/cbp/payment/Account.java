package org.acesim.cbp.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.acesim.cbp.entry.Submission;
import org.acesim.customs.assessment.Charges;
import org.acesim.customs.payment.PaymentType;
import org.jspecify.annotations.Nullable;

/**
 * What an entry owes, and what is paid of it. Amounts are US dollars and cents.
 *
 * @param version   of the assessment
 * @param assessed  whether an entry summary stands
 * @param sums      what is owed, and what was paid
 * @param live      whether the filer says that duty is paid before release
 * @param held      whether release waits for payment
 * @param dueOn     the last day to pay; null where nothing is due, or release has to come first
 * @param statement the statement that will collect it; null where the filer pays by itself
 */
record Account(
        String entryNumber,
        Submission submission,
        String entryType,
        int version,
        boolean assessed,
        Sums sums,
        boolean live,
        boolean held,
        PaymentType type,
        Status status,
        @Nullable LocalDate dueOn,
        @Nullable Long statement) {

    static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** How far it is paid. */
    enum Status {
        NONE,
        DUE,
        LATE,
        PAID,
        REFUNDED
    }

    /**
     * The figures of an account.
     *
     * @param charges  what is owed by the newest assessment that counts
     * @param paid     without what was given back
     * @param refunded given back
     * @param interest paid besides
     */
    record Sums(Charges charges, BigDecimal paid, BigDecimal refunded, BigDecimal interest) {
        static final Sums NOTHING = new Sums(Charges.NONE, Account.NOTHING, Account.NOTHING, Account.NOTHING);

        BigDecimal owed() {
            return charges.total();
        }

        Sums owing(Charges newest) {
            return new Sums(newest, paid, refunded, interest);
        }

        Sums paying(BigDecimal amount, BigDecimal more) {
            return new Sums(charges, paid.add(amount), refunded, interest.add(more));
        }

        Sums refunding(BigDecimal amount) {
            return new Sums(charges, paid.subtract(amount), refunded.add(amount), interest);
        }
    }

    /** The one of an entry of which nothing is known. */
    static Account opened(String entryNumber, Submission submission, String entryType) {
        return new Account(
                entryNumber,
                submission,
                entryType,
                0,
                false,
                Sums.NOTHING,
                false,
                false,
                PaymentType.SINGLE,
                Status.NONE,
                null,
                null);
    }

    /** What is still to be paid; below zero where too much was. */
    BigDecimal balance() {
        return sums.owed().subtract(sums.paid());
    }

    /** Whether something is to be paid. */
    boolean isOpen() {
        return balance().signum() > 0;
    }

    /** Whether something was paid, and not given back. */
    boolean isPaid() {
        return sums.paid().signum() > 0;
    }

    Account assessed(DutyOwed by, PaymentType how) {
        return new Account(
                entryNumber,
                by.submission(),
                by.entryType(),
                by.version(),
                true,
                sums,
                by.live(),
                held,
                how,
                status,
                dueOn,
                statement);
    }

    Account withdrawn() {
        return with(version, false, sums.owing(Charges.NONE), false, held, Status.NONE, null, null);
    }

    Account with(Sums other, Status newStatus) {
        return with(version, assessed, other, live, held, newStatus, dueOn, statement);
    }

    Account dueOn(@Nullable LocalDate day) {
        return with(version, assessed, sums, live, held, status, day, statement);
    }

    Account held(boolean waits) {
        return with(version, assessed, sums, live, waits, status, dueOn, statement);
    }

    Account on(@Nullable Long number) {
        return with(version, assessed, sums, live, held, status, dueOn, number);
    }

    private Account with(
            int newVersion,
            boolean nowAssessed,
            Sums newSums,
            boolean nowLive,
            boolean nowHeld,
            Status newStatus,
            @Nullable LocalDate newDueOn,
            @Nullable Long newStatement) {
        return new Account(
                entryNumber,
                submission,
                entryType,
                newVersion,
                nowAssessed,
                newSums,
                nowLive,
                nowHeld,
                type,
                newStatus,
                newDueOn,
                newStatement);
    }
}
