package org.acesim.cbp.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.acesim.catair.own.PaymentMessage;
import org.acesim.cbp.payment.Statement.Line;
import org.acesim.customs.assessment.Charges;
import org.acesim.customs.calendar.WorkingDays;
import org.acesim.customs.payment.PaymentDates;
import org.springframework.stereotype.Component;

/** Prints statements, and has them paid by automatic debit. */
@Component
class StatementRun {
    /** A daily statement is not left unpaid for longer because goods on it are not released. */
    private static final int WORKING_DAYS_MAX = 10;

    private final StatementStore store;
    private final Bookings bookings;
    private final Billing billing;
    private final Reckoning reckoning;
    private final PaymentEvents events;

    StatementRun(StatementStore store, Bookings bookings, Billing billing, Reckoning reckoning, PaymentEvents events) {
        this.store = store;
        this.bookings = bookings;
        this.billing = billing;
        this.reckoning = reckoning;
        this.events = events;
    }

    /** The preliminary statement is printed: from now on nothing joins or leaves it. */
    void print(long id, Instant at) {
        Statement statement = store.find(id).orElse(null);
        if (statement == null || statement.status() != Statement.Status.OPEN) {
            return;
        }
        Booking booking = open(id, at);
        List<Account> open = open(booking, id);
        LocalDate collectOn = collectOn(statement, open);
        Map<String, Charges> charges = new TreeMap<>();
        for (Account account : open) {
            Account due = account.dueOn(collectOn);
            charges.put(due.entryNumber(), due.sums().charges());
            booking.put(due);
            booking.decide(
                    due,
                    reckoning.decision(
                            due,
                            at,
                            "Preliminary statement " + id + " shows " + Reckoning.usd(due.balance())
                                    + ", to be debited on " + collectOn));
            booking.tell(due, PaymentMessage.Status.DUE, due.balance(), collectOn);
        }
        store.print(id, charges, collectOn);
        bookings.close(booking);
        events.collect(id, collectOn);
    }

    /** The final statement: what is still owed is debited. */
    void collect(long id, Instant at) {
        Statement statement = store.find(id).orElse(null);
        if (statement == null || statement.status() != Statement.Status.PRELIMINARY) {
            return;
        }
        Booking booking = open(id, at);
        Map<String, Charges> charges = new TreeMap<>();
        for (Account account : open(booking, id)) {
            BigDecimal amount = account.balance();
            charges.put(account.entryNumber(), account.sums().charges());
            Account paid = billing.paid(booking, account, Account.NOTHING);
            booking.decide(
                    paid,
                    reckoning.decision(
                            paid,
                            at,
                            "Final statement " + id + ": " + Reckoning.usd(amount) + " were paid by automatic debit"));
            booking.tell(paid, PaymentMessage.Status.PAID, amount, null);
        }
        store.collect(id, charges);
        bookings.close(booking);
    }

    private Booking open(long id, Instant at) {
        return bookings.open(store.lines(id).stream().map(Line::entryNumber).toList(), at);
    }

    private static List<Account> open(Booking booking, long id) {
        return booking.cases().keySet().stream()
                .flatMap(number -> booking.account(number).stream())
                .filter(account -> account.statement() != null && account.statement() == id && account.isOpen())
                .toList();
    }

    /** A daily statement is paid on the day on which the first of its entries is due. */
    private static LocalDate collectOn(Statement statement, List<Account> open) {
        if (statement.monthly()) {
            return PaymentDates.monthlyDue(statement.printOn());
        }
        LocalDate latest = WorkingDays.after(statement.printOn(), WORKING_DAYS_MAX);
        return open.stream()
                .flatMap(account -> Stream.ofNullable(Statements.expected(statement, account)))
                .filter(day -> day.isBefore(latest))
                .min(LocalDate::compareTo)
                .orElse(latest);
    }
}
