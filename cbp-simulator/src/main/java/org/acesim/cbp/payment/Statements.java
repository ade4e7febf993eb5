package org.acesim.cbp.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.acesim.catair.own.PaymentMessage;
import org.acesim.cbp.payment.Account.Status;
import org.acesim.customs.payment.PaymentDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts entries on the statements that collect their duty, and takes them off. */
@Component
class Statements {
    private final StatementStore store;
    private final PaymentEvents events;
    private final Reckoning reckoning;

    Statements(StatementStore store, PaymentEvents events, Reckoning reckoning) {
        this.store = store;
        this.events = events;
        this.reckoning = reckoning;
    }

    /**
     * What an account owes is collected by a statement. One that is printed keeps its entries: their amounts may still change.
     *
     * @param before  the account as it was
     * @param account as it is now, with the day that its release makes it due, if that is known
     * @param wanted  the day on which the filer wants it printed
     */
    void join(Booking booking, Account before, Account account, @Nullable LocalDate wanted) {
        Statement statement = printed(before).orElseGet(() -> joined(booking, before, account, wanted));
        Account due = account.with(account.sums(), Status.DUE).on(statement.id());
        LocalDate collected = statement.collectOn();
        if (collected != null) {
            due = due.dueOn(collected);
        }
        booking.put(due);
        booking.decide(
                due,
                reckoning.decision(
                        due,
                        booking.at(),
                        "The duty of " + Reckoning.usd(due.balance()) + " is collected by "
                                + (statement.monthly() ? "monthly" : "daily") + " statement " + statement.id()
                                + ", which is printed on " + statement.printOn()
                                + (wanted == null ? ", the next working day, since the filer named none" : "")));
        booking.tell(due, PaymentMessage.Status.DUE, due.balance(), expected(statement, due));
    }

    /** The account off its statement, unless that is printed. */
    Account leave(Account before, Account account) {
        Long current = before.statement();
        if (current == null) {
            return account;
        }
        if (printed(before).isEmpty()) {
            store.leave(current, before.entryNumber());
        }
        return account.on(null);
    }

    /** By when an entry is paid by a statement, as far as that is known. */
    static @Nullable LocalDate expected(Statement statement, Account account) {
        if (statement.collectOn() != null) {
            return statement.collectOn();
        }
        if (statement.monthly()) {
            return PaymentDates.monthlyDue(statement.printOn());
        }
        LocalDate due = account.held() ? statement.printOn() : account.dueOn();
        return due == null || due.isAfter(statement.printOn()) ? due : statement.printOn();
    }

    private Optional<Statement> printed(Account account) {
        return Optional.ofNullable(account.statement())
                .flatMap(store::find)
                .filter(statement -> statement.status() != Statement.Status.OPEN);
    }

    private Statement joined(Booking booking, Account before, Account account, @Nullable LocalDate wanted) {
        leave(before, account);
        LocalDate today = booking.today();
        LocalDate day = wanted != null && PaymentDates.problem(wanted, today).isEmpty()
                ? wanted
                : PaymentDates.usualPrint(today);
        LocalDate printOn = account.type().isMonthly() ? PaymentDates.monthlyPrint(day) : day;
        StatementStore.Place place = store.join(
                account.type().isMonthly(),
                account.submission().filerCode(),
                account.type().importer(importer(booking, account)),
                printOn,
                account.entryNumber());
        if (place.begun()) {
            events.print(place.statement(), printOn);
        }
        return store.find(place.statement()).orElseThrow();
    }

    private static String importer(Booking booking, Account account) {
        return booking.entry(account.entryNumber())
                .map(open -> open.course().facts().release().header().importerNumber())
                .orElse("");
    }
}
