package org.acesim.cbp.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.catair.own.PaymentMessage;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Disposition;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.payment.Account.Status;
import org.acesim.cbp.review.OpenCase;
import org.acesim.customs.assessment.SummaryRules;
import org.acesim.customs.payment.PaymentDates;
import org.acesim.customs.payment.PaymentType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What comes of an assessment for the account of its entry: a payment that is due, a bill, a refund, or nothing. */
@Component
class Billing {
    private final Reckoning reckoning;
    private final Statements statements;
    private final PaymentEvents events;
    private final Entries entries;

    Billing(Reckoning reckoning, Statements statements, PaymentEvents events, Entries entries) {
        this.reckoning = reckoning;
        this.statements = statements;
        this.events = events;
        this.entries = entries;
    }

    Reckoning reckoning() {
        return reckoning;
    }

    /** An assessment that is newer than what the account knows. */
    void assess(Booking booking, Account before, DutyOwed owed) {
        PaymentType type = PaymentType.find(owed.paymentType()).orElse(PaymentType.SINGLE);
        boolean settled = before.isPaid();
        Account account = before.assessed(owed, settled ? before.type() : type);
        BigDecimal was = before.sums().owed();
        if (settled && owed.revised() && was.compareTo(owed.total()) != 0 && disregards(owed, was)) {
            disregard(booking, account, was, owed.total());
            return;
        }
        account = account.with(account.sums().owing(owed.total()), account.status());
        if (account.balance().signum() < 0) {
            refund(booking, account, "The new assessment is " + Reckoning.usd(owed.total()));
        } else if (!account.isOpen()) {
            nothingDue(booking, before, account);
        } else if (settled) {
            bill(booking, before, account);
        } else if (type.isOnStatement()) {
            LocalDate releasedOn = releasedOn(booking, account);
            Account due = account.held(waits(booking, account))
                    .dueOn(releasedOn == null ? null : PaymentDates.afterRelease(releasedOn));
            events.forget(before);
            statements.join(booking, before, due, owed.statementDate());
        } else {
            events.forget(before);
            single(booking, statements.leave(before, account));
        }
    }

    /** The duty of a summary that is gone is owed no more, and given back where it was paid. */
    Decision withdraw(Booking booking, Account account, String why) {
        events.forget(account);
        Account gone = statements.leave(account, account).withdrawn();
        if (gone.isPaid()) {
            return refund(booking, gone, "Since " + why + ", nothing is owed");
        }
        Decision decision = reckoning.decision(gone, booking.at(), "Since " + why + ", nothing is owed");
        booking.put(gone);
        booking.decide(gone, decision);
        booking.tell(gone, PaymentMessage.Status.DUE, Account.NOTHING, null);
        settleNotice(booking, account, NoticeStatus.WITHDRAWN);
        return decision;
    }

    /** All that is owed is paid. */
    Account paid(Booking booking, Account account, BigDecimal interest) {
        events.forget(account);
        Account paid = account.with(account.sums().paying(account.balance(), interest), Status.PAID)
                .dueOn(null)
                .held(false)
                .on(null);
        booking.put(paid);
        return paid;
    }

    /** The goods are released, and their duty is due. */
    Account released(Account account, LocalDate releasedOn) {
        LocalDate dueOn = PaymentDates.afterRelease(releasedOn);
        return account.statement() == null
                ? due(account.held(false), dueOn)
                : account.held(false).dueOn(dueOn);
    }

    private static boolean disregards(DutyOwed owed, BigDecimal was) {
        return SummaryRules.isDisregarded(owed.entryType(), was, owed.total());
    }

    private void disregard(Booking booking, Account account, BigDecimal was, BigDecimal found) {
        booking.put(account);
        boolean formal = !SummaryRules.isDisregarded(account.entryType(), was, was.add(new BigDecimal(1000)));
        booking.decide(
                account,
                reckoning
                        .decision(
                                account,
                                booking.at(),
                                "The new assessment of " + Reckoning.usd(found) + " differs from the "
                                        + Reckoning.usd(was) + " that were paid, which is disregarded: "
                                        + (formal
                                                ? "the difference is less than 20 USD (19 CFR 159.6)"
                                                : "what was paid on an informal entry is its liquidation (19 CFR"
                                                        + " 159.10)"))
                        .knowing("found", found.toPlainString())
                        .against(formal ? "20" : "the amount paid"));
    }

    private Decision refund(Booking booking, Account account, String why) {
        events.forget(account);
        BigDecimal back = account.balance().negate();
        Account refunded = account.with(account.sums().refunding(back), Status.REFUNDED)
                .dueOn(null)
                .held(false);
        Decision decision = reckoning.decision(
                refunded,
                booking.at(),
                why + ": " + Reckoning.usd(back) + " that were paid too much are given back (19 USC 1505(b))");
        booking.put(refunded);
        booking.decide(refunded, decision);
        booking.tell(refunded, PaymentMessage.Status.REFUNDED, back, null);
        settleNotice(booking, account, NoticeStatus.CLOSED);
        return decision;
    }

    private void nothingDue(Booking booking, Account before, Account account) {
        events.forget(before);
        Account even = statements
                .leave(before, account)
                .with(account.sums(), account.isPaid() ? Status.PAID : Status.NONE)
                .dueOn(null)
                .held(false);
        booking.put(even);
        booking.decide(even, reckoning.decision(even, booking.at(), "Nothing is left to pay"));
        if (before.isOpen()) {
            booking.tell(even, PaymentMessage.Status.DUE, Account.NOTHING, null);
            settleNotice(booking, before, NoticeStatus.CLOSED);
        }
    }

    private void bill(Booking booking, Account before, Account account) {
        // A bill that grows stays due when it was.
        LocalDate dueOn =
                before.isOpen() && before.dueOn() != null ? before.dueOn() : PaymentDates.afterBill(booking.today());
        events.forget(before);
        Account billed = due(account, dueOn);
        booking.put(billed);
        booking.decide(
                billed,
                reckoning.decision(
                        billed,
                        booking.at(),
                        "The new assessment leaves " + Reckoning.usd(billed.balance())
                                + " to pay, which CBP bills: due by " + dueOn + ", in 30 days (19 CFR 24.3(e))"));
        tellDue(booking, billed);
    }

    private void single(Booking booking, Account account) {
        LocalDate releasedOn = releasedOn(booking, account);
        boolean waits = waits(booking, account);
        Account due;
        String text;
        if (waits) {
            due = account.with(account.sums(), Status.DUE).held(true).dueOn(booking.today());
            text = "is to be paid at once: goods are released once it is paid";
        } else if (releasedOn == null) {
            due = account.with(account.sums(), Status.DUE).dueOn(null);
            text = "is to be paid ten working days after release (19 CFR 142.12), which is to come";
        } else if (account.live()) {
            due = due(account, booking.today());
            text = "of a live entry is to be paid at once, although its goods are released";
        } else {
            due = due(account, PaymentDates.afterRelease(releasedOn));
            text = "is to be paid by " + due.dueOn() + ", ten working days after release on " + releasedOn
                    + " (19 CFR 142.12)";
        }
        booking.put(due);
        booking.decide(
                due, reckoning.decision(due, booking.at(), "The duty of " + Reckoning.usd(due.balance()) + " " + text));
        tellDue(booking, due);
    }

    /** Due on a day, and late from the next on; what is late by the same day stays so. */
    private Account due(Account account, LocalDate dueOn) {
        boolean late = account.status() == Status.LATE && dueOn.equals(account.dueOn());
        Account due =
                account.with(account.sums(), late ? Status.LATE : Status.DUE).dueOn(dueOn);
        if (!late) {
            events.expect(due, dueOn);
        }
        return due;
    }

    private void tellDue(Booking booking, Account account) {
        boolean late = account.status() == Status.LATE;
        booking.tell(
                account,
                late ? PaymentMessage.Status.LATE : PaymentMessage.Status.DUE,
                account.balance().add(reckoning.interest(account, booking.today())),
                account.dueOn());
    }

    private static void settleNotice(Booking booking, Account account, NoticeStatus how) {
        if (account.status() == Status.LATE) {
            booking.notice(account, how, Account.NOTHING, "Nothing is owed any more of what was late");
        }
    }

    /** Whether the goods are released after payment, and not before. */
    private static boolean waits(Booking booking, Account account) {
        return booking.entry(account.entryNumber())
                .map(OpenCase::course)
                .filter(course -> !isOut(course.status()))
                .filter(course -> account.live() || course.isUnpaid())
                .isPresent();
    }

    private static boolean isOut(EntryStatus status) {
        return status == EntryStatus.RELEASED || status == EntryStatus.SUSPENDED;
    }

    private @Nullable LocalDate releasedOn(Booking booking, Account account) {
        boolean out = booking.entry(account.entryNumber())
                .filter(open -> isOut(open.course().status()))
                .isPresent();
        return out ? lastRelease(account.entryNumber()).orElse(booking.today()) : null;
    }

    private Optional<LocalDate> lastRelease(String entryNumber) {
        return entries.find(entryNumber).flatMap(entry -> entry.decisions().stream()
                .flatMap(decision -> decision.dispositions().stream())
                .map(Disposition::releaseDate)
                .filter(day -> day != null)
                .reduce((earlier, later) -> later));
    }
}
