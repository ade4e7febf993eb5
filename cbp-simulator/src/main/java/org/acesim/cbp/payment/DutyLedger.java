package org.acesim.cbp.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.catair.own.PaymentMessage;
import org.acesim.cbp.clock.SimulatedTime;
import org.acesim.cbp.entry.Decision;
import org.acesim.routes.control.ControlMessage.DutyPayment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps the accounts: what assessments say is owed, what filers pay, and what is given back. */
@Component
public class DutyLedger implements DutyAccounts {
    private static final Logger LOG = LoggerFactory.getLogger(DutyLedger.class);

    /** What comes of a payment. */
    public enum Outcome {
        /** All that is owed is paid, with the interest on it. */
        PAID,
        /** Nothing was to be paid. */
        NOTHING_DUE,
        /** A statement collects it, and nothing was paid by itself. */
        ON_STATEMENT
    }

    private final Bookings bookings;
    private final Billing billing;
    private final Reckoning reckoning;
    private final AccountStore accounts;
    private final StatementStore statements;
    private final TransactionOperations transaction;
    private final SimulatedTime time;

    DutyLedger(
            Bookings bookings,
            Billing billing,
            Reckoning reckoning,
            AccountStore accounts,
            StatementStore statements,
            TransactionOperations transaction,
            SimulatedTime time) {
        this.bookings = bookings;
        this.billing = billing;
        this.reckoning = reckoning;
        this.accounts = accounts;
        this.statements = statements;
        this.transaction = transaction;
        this.time = time;
    }

    @Override
    public void assessed(List<DutyOwed> owed) {
        if (owed.isEmpty()) {
            return;
        }
        Booking booking = bookings.open(
                owed.stream().map(DutyOwed::entryNumber).toList(),
                owed.get(owed.size() - 1).at());
        for (DutyOwed one : owed) {
            Account before = booking.account(one.entryNumber())
                    .orElseGet(() -> Account.opened(one.entryNumber(), one.submission(), one.entryType()));
            if (one.version() > before.version()) {
                billing.assess(booking, before, one);
            }
        }
        bookings.close(booking);
    }

    @Override
    public void withdrawn(Collection<String> entryNumbers, Instant at) {
        Booking booking = bookings.open(entryNumbers, at);
        for (String entryNumber : entryNumbers) {
            booking.account(entryNumber)
                    .filter(Account::assessed)
                    .ifPresent(account -> billing.withdraw(booking, account, "the entry summary is gone"));
        }
        bookings.close(booking);
    }

    @Override
    public Set<String> settled(Collection<String> entryNumbers) {
        if (entryNumbers.isEmpty()) {
            return Set.of();
        }
        Set<String> settled = new HashSet<>(statements.printed(entryNumbers));
        accounts.of(entryNumbers).values().stream()
                .filter(Account::isPaid)
                .map(Account::entryNumber)
                .forEach(settled::add);
        return settled;
    }

    /** The filer pays through the gateway, which has acknowledged it: so CBP says why where it takes no payment. */
    public void take(DutyPayment payment) {
        if (pay(payment.entryNumber()) == Outcome.ON_STATEMENT) {
            transaction.executeWithoutResult(status -> leftToStatement(payment.entryNumber()));
        }
    }

    /** The filer pays what an entry owes. A repeat finds it paid and changes nothing. */
    public Outcome pay(String entryNumber) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Booking booking = bookings.open(Set.of(entryNumber), time.now());
            Account account = booking.account(entryNumber).orElse(null);
            if (account == null || !account.isOpen()) {
                LOG.info("entry {} owes nothing; its payment changes nothing", entryNumber);
                return Outcome.NOTHING_DUE;
            }
            if (account.statement() != null) {
                LOG.info(
                        "entry {} is paid by statement {}; a payment by itself changes nothing",
                        entryNumber,
                        account.statement());
                return Outcome.ON_STATEMENT;
            }
            pay(booking, account);
            bookings.close(booking);
            return Outcome.PAID;
        }));
    }

    private void leftToStatement(String entryNumber) {
        Booking booking = bookings.open(Set.of(entryNumber), time.now());
        Account account = booking.account(entryNumber).orElse(null);
        Statement statement = account == null || account.statement() == null
                ? null
                : statements.find(account.statement()).orElse(null);
        if (account == null || statement == null) {
            return; // debited meanwhile
        }
        Decision decision = reckoning
                .decision(
                        account,
                        booking.at(),
                        "The filer wants to pay by itself what statement " + statement.id()
                                + " debits: nothing was paid, and the statement stands")
                .by("the filer");
        booking.decide(account, decision);
        booking.tell(account, PaymentMessage.Status.DUE, account.balance(), Statements.expected(statement, account));
        bookings.close(booking);
    }

    private void pay(Booking booking, Account account) {
        BigDecimal interest = reckoning.interest(account, booking.today());
        BigDecimal amount = account.balance();
        Account paid = billing.paid(booking, account, interest);
        Decision decision = reckoning
                .decision(
                        paid,
                        booking.at(),
                        "The filer paid " + Reckoning.usd(amount)
                                + (interest.signum() == 0
                                        ? ""
                                        : " and " + Reckoning.usd(interest) + " of interest since " + account.dueOn()
                                                + " (19 USC 1505(c))"))
                .by("the filer");
        booking.decide(paid, decision);
        booking.tell(paid, PaymentMessage.Status.PAID, amount.add(interest), null);
        Overdue.ends(booking, account, NoticeStatus.CLOSED, amount.add(interest), "The duty that was late is paid");
    }
}
