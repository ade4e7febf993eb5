package org.acesim.cbp.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeMessage;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.catair.own.PaymentMessage;
import org.acesim.cbp.clock.NewYork;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.review.Notification;
import org.acesim.cbp.review.OpenCase;
import org.acesim.cbp.review.ReviewEvent;
import org.acesim.customs.calendar.CustomsZone;
import org.jspecify.annotations.Nullable;

/** What is done to accounts at one moment, until {@link Bookings} stores it: the entries are locked, and told in order. */
final class Booking {
    private final Map<String, OpenCase> cases;
    private final Map<String, Account> accounts;
    private final Map<String, Account> changed = new LinkedHashMap<>();
    private final List<Notification> payments = new ArrayList<>();
    private final List<Notification> notices = new ArrayList<>();
    private final Instant at;

    Booking(Map<String, OpenCase> cases, Map<String, Account> accounts, Instant at) {
        this.cases = cases;
        this.accounts = accounts;
        this.at = at;
    }

    Instant at() {
        return at;
    }

    LocalDate today() {
        return NewYork.day(at);
    }

    /** The entry, where it is on file. */
    Optional<OpenCase> entry(String entryNumber) {
        return Optional.ofNullable(cases.get(entryNumber));
    }

    /** The account of an entry, where it has one. */
    Optional<Account> account(String entryNumber) {
        return Optional.ofNullable(accounts.get(entryNumber));
    }

    /** The account is this from now on. */
    void put(Account account) {
        accounts.put(account.entryNumber(), account);
        changed.put(account.entryNumber(), account);
    }

    /** Explains it; and goods that waited for nothing but payment are released once nothing is to be paid. */
    void decide(Account account, Decision decision) {
        entry(account.entryNumber())
                .ifPresent(open -> open.proceed(
                        course -> account.assessed() && !account.isOpen() && course.allows(ReviewEvent.PAYMENT_MADE)
                                ? course.after(ReviewEvent.PAYMENT_MADE, decision)
                                : course.noting(decision)));
    }

    /** Tells how far duty is paid. Records that are not CBP's go to nobody who did not ask for them. */
    void tell(Account account, PaymentMessage.Status status, BigDecimal amount, @Nullable LocalDate dueBy) {
        if (account.submission().takesOwnRecords()) {
            PaymentMessage message = new PaymentMessage(
                    EntryNumber.parse(account.entryNumber()).orElseThrow(),
                    PaymentMessage.Kind.DUTY,
                    status,
                    0,
                    amount,
                    at.atZone(CustomsZone.NEW_YORK).toLocalDateTime(),
                    dueBy,
                    new PaymentMessage.Sums(
                            account.sums().paid(),
                            account.sums().refunded(),
                            account.sums().interest()));
            payments.add(new Notification(account.submission(), message.write()));
        }
    }

    /** Gives notice of late payment, or of its end. */
    void notice(Account account, NoticeStatus status, BigDecimal amount, String text) {
        notice(account, NoticeKind.LATE_PAYMENT, status, amount, text);
    }

    /** Tells that the goods wait for an entry summary, whose duty is paid before they are released. */
    void askForSummary(Account account) {
        String text = "File the entry summary: the goods are released once what it owes is paid";
        notice(account, NoticeKind.PAYMENT_FIRST, NoticeStatus.OPEN, null, text);
    }

    private void notice(
            Account account, NoticeKind kind, NoticeStatus status, @Nullable BigDecimal amount, String text) {
        if (account.submission().takesOwnRecords()) {
            NoticeMessage message = new NoticeMessage(
                    EntryNumber.parse(account.entryNumber()).orElseThrow(),
                    kind,
                    status,
                    0,
                    at.atZone(CustomsZone.NEW_YORK).toLocalDateTime(),
                    null,
                    amount,
                    "",
                    text);
            notices.add(new Notification(account.submission(), message.write()));
        }
    }

    Map<String, OpenCase> cases() {
        return cases;
    }

    List<Account> changed() {
        return List.copyOf(changed.values());
    }

    List<Notification> payments() {
        return payments;
    }

    List<Notification> notices() {
        return notices;
    }
}
