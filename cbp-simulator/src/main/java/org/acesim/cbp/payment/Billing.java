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
    private static final String NOTHING_LEFT = "Nothing is owed any more of what was late";

    private final Reckoning reckoning;
    private final Statements statements;
    private final PaymentEvents events;
    private final Entries entries;
    private final Overdue overdue;

    Billing(Reckoning reckoning, Statements statements, PaymentEvents events, Entries entries, Overdue overdue) {
        this.overdue = overdue;
        this.reckoning = reckoning;
        this.statements = statements;
        this.events = events;
        this.entries = entries;
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
        account = account.with(account.sums().owing(owed.charges()), account.status());
        if (account.balance().signum() < 0) {
            refund(booking, before, account, "The new assessment is " + Reckoning.usd(owed.total()));
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
            Overdue.ends(booking, before, NoticeStatus.CLOSED, "What was late is collected by a statement");
        } else {
            events.forget(before);
            single(booking, statements.leave(before, account));
        }
    }

    /** The duty of a summary that is gone is owed no more, and given back where it was paid. */
    Decision withdraw(Booking booking, Account account, String why) {
        Account gone = statements.leave(account, account).withdrawn();
        if (gone.isPaid()) {
            return refund(booking, account, gone, "Since " + why + ", nothing is owed");
        }
        events.forget(account);
        Decision decision = reckoning.decision(gone, booking.at(), "Since " + why + ", nothing is owed");
        booking.put(gone);
        booking.decide(gone, decision);
        booking.tell(gone, PaymentMessage.Status.DUE, Account.NOTHING, null);
        Overdue.ends(booking, account, NoticeStatus.WITHDRAWN, NOTHING_LEFT);
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
    Account released(Booking booking, Account account) {
        LocalDate dueOn = PaymentDates.afterRelease(booking.today());
        return account.statement() == null
                ? due(booking, account.held(false), dueOn)
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

    private Decision refund(Booking booking, Account before, Account account, String why) {
        events.forget(before);
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
        Overdue.ends(booking, before, NoticeStatus.CLOSED, NOTHING_LEFT);
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
            Overdue.ends(booking, before, NoticeStatus.CLOSED, NOTHING_LEFT);
        }
    }

    private void bill(Booking booking, Account before, Account account) {
        // A bill that grows stays due when it was.
        LocalDate dueOn =
                before.isOpen() && before.dueOn() != null ? before.dueOn() : PaymentDates.afterBill(booking.today());
        events.forget(before);
        Account billed = due(booking, account, dueOn);
        tellDue(
                booking,
                before,
                billed,
                "The new assessment leaves " + Reckoning.usd(billed.balance()) + " to pay, which CBP bills: due by "
                        + dueOn + ", in 30 days (19 CFR 24.3(e))");
    }

    private void single(Booking booking, Account account) {
        LocalDate releasedOn = releasedOn(booking, account);
        if (waits(booking, account)) {
            Account due = account.with(account.sums(), Status.DUE).held(true).dueOn(booking.today());
            owes(booking, account, due, "is to be paid at once: goods are released once it is paid");
        } else if (releasedOn == null) {
            Account due = account.with(account.sums(), Status.DUE).dueOn(null);
            owes(
                    booking,
                    account,
                    due,
                    "is to be paid ten working days after release (19 CFR 142.12), which is to come");
        } else if (account.live()) {
            Account due = due(booking, account, booking.today());
            owes(booking, account, due, "of a live entry is to be paid at once, although its goods are released");
        } else {
            Account due = due(booking, account, PaymentDates.afterRelease(releasedOn));
            owes(
                    booking,
                    account,
                    due,
                    "is to be paid by " + due.dueOn() + ", ten working days after release on " + releasedOn
                            + " (19 CFR 142.12)");
        }
    }

    private void owes(Booking booking, Account before, Account account, String text) {
        tellDue(booking, before, account, "The duty of " + Reckoning.usd(account.balance()) + " " + text);
    }

    /** Due on a day; late where that day is over. */
    private Account due(Booking booking, Account account, LocalDate dueOn) {
        if (!booking.at().isBefore(PaymentEvents.endOf(dueOn))) {
            return account.with(account.sums(), Status.LATE).dueOn(dueOn);
        }
        Account due = account.with(account.sums(), Status.DUE).dueOn(dueOn);
        events.expect(due, dueOn);
        return due;
    }

    /** Tells what is due, or late: only once, with the amount that holds today. */
    private void tellDue(Booking booking, Account before, Account account, String text) {
        booking.put(account);
        booking.decide(account, reckoning.decision(account, booking.at(), text));
        boolean late = account.status() == Status.LATE;
        if (late && before.status() != Status.LATE) {
            overdue.begins(booking, account);
            return;
        }
        booking.tell(
                account,
                late ? PaymentMessage.Status.LATE : PaymentMessage.Status.DUE,
                account.balance().add(reckoning.interest(account, booking.today())),
                account.dueOn());
        if (!late) {
            Overdue.ends(booking, before, NoticeStatus.CLOSED, "What was late is due on another day");
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
