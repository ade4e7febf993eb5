package org.acesim.cbp.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.own.PaymentMessage;
import org.acesim.cbp.clock.Deadline;
import org.acesim.cbp.clock.PersonsAwaited;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.entry.EntryAdvance;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.review.CourseObserver;
import org.acesim.cbp.review.Courses.Kept;
import org.acesim.cbp.review.NotificationBatches;
import org.acesim.cbp.review.OpenCase;
import org.acesim.cbp.review.Prepayment;
import org.acesim.cbp.review.Prepayments;
import org.acesim.cbp.setting.CurrentSettings;
import org.acesim.routes.outbox.Outgoing;
import org.springframework.stereotype.Component;

/** Where release and payment touch: which release waits for payment, and which payment for release. */
@Component
class ReleaseAndPayment implements CourseObserver, Prepayments, PersonsAwaited {
    private final AccountStore accounts;
    private final Billing billing;
    private final Reckoning reckoning;
    private final Entries entries;
    private final CurrentSettings settings;

    ReleaseAndPayment(
            AccountStore accounts, Billing billing, Reckoning reckoning, Entries entries, CurrentSettings settings) {
        this.accounts = accounts;
        this.billing = billing;
        this.reckoning = reckoning;
        this.entries = entries;
        this.settings = settings;
    }

    @Override
    public Map<String, Prepayment> of(Set<String> entryNumbers) {
        Map<String, Prepayment> found = new HashMap<>();
        accounts.of(entryNumbers).values().stream().filter(Account::assessed).forEach(account -> {
            Prepayment unpaid =
                    account.live() ? Prepayment.LIVE : Prepayment.bySetting(settings.get(), account.entryType());
            found.put(account.entryNumber(), account.isOpen() ? unpaid : Prepayment.NONE);
        });
        return found;
    }

    @Override
    public List<Deadline> withoutDeadline(int most) {
        return accounts.held(most).stream()
                .map(account -> new Deadline(
                        account.entryNumber(),
                        account.assessed() ? PaymentEvents.PAYMENT : "the entry summary and the payment of duty",
                        null))
                .toList();
    }

    @Override
    public List<Outgoing> moved(List<Kept> courses, Instant at) {
        Map<String, Account> known = accounts.of(courses.stream()
                .map(kept -> kept.course().facts().entryNumber())
                .toList());
        Booking booking = new Booking(Map.<String, OpenCase>of(), new HashMap<>(known), at);
        List<EntryAdvance> explained = new ArrayList<>();
        for (Kept kept : courses) {
            String number = kept.course().facts().entryNumber();
            Account account = known.get(number);
            EntryStatus status = kept.course().status();
            if (account == null && status == EntryStatus.AWAITING_PAYMENT) {
                String type = kept.course().facts().release().header().entryType();
                holdForSummary(booking, Account.opened(number, kept.submission(), type));
            } else if (account != null) {
                moved(booking, account, status)
                        .ifPresent(decision -> explained.add(new EntryAdvance(number, status, List.of(decision))));
            }
        }
        accounts.keep(booking.changed());
        entries.advance(explained);
        List<Outgoing> messages =
                new ArrayList<>(NotificationBatches.write(Application.DP, booking.payments(), at, null));
        messages.addAll(NotificationBatches.write(Application.DN, booking.notices(), at, null));
        return messages;
    }

    private Optional<Decision> moved(Booking booking, Account account, EntryStatus status) {
        switch (status) {
            case AWAITING_PAYMENT -> {
                if (account.assessed() || account.held()) {
                    hold(booking, account, true);
                } else {
                    holdForSummary(booking, account);
                }
            }
            case RELEASED, SUSPENDED -> {
                return released(booking, account);
            }
            case CANCELLED, DISPOSED -> {
                if (account.assessed()) {
                    return Optional.of(billing.withdraw(
                            booking,
                            account.held(false),
                            status == EntryStatus.CANCELLED ? "the entry is cancelled" : "the goods are disposed of"));
                }
                hold(booking, account, false);
            }
            case SEIZED -> hold(booking, account, false);
            default -> hold(booking, account, account.live() && account.isOpen());
        }
        return Optional.empty();
    }

    /** Its filer does not know yet that release waits for the summary: 97 says but that nothing else stands against it. */
    private static void holdForSummary(Booking booking, Account account) {
        Account held = account.held(true);
        booking.put(held);
        booking.askForSummary(held);
    }

    private static void hold(Booking booking, Account account, boolean waits) {
        if (account.held() != waits) {
            booking.put(account.held(waits));
        }
    }

    private Optional<Decision> released(Booking booking, Account account) {
        if (!account.isOpen() || account.dueOn() != null) {
            hold(booking, account, false);
            return Optional.empty();
        }
        Account due = billing.released(booking, account);
        booking.put(due);
        booking.tell(due, PaymentMessage.Status.DUE, due.balance(), due.dueOn());
        return Optional.of(reckoning.decision(
                due,
                booking.at(),
                "The goods are released: the duty of " + Reckoning.usd(due.balance()) + " is to be paid by "
                        + due.dueOn() + ", ten working days later (19 CFR 142.12)"));
    }
}
