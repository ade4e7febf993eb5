package org.acesim.cbp.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.acesim.cbp.clock.DueEvent;
import org.acesim.cbp.payment.Account.Status;
import org.acesim.cbp.review.DueElsewhere;
import org.springframework.stereotype.Component;

/** What of payment is due: late from now on, printed, or collected. */
@Component
class PaymentDue implements DueElsewhere {
    private static final Set<String> KNOWN = Set.of(PaymentEvents.LATE, PaymentEvents.PRINT, PaymentEvents.COLLECT);

    private final Bookings bookings;
    private final Overdue overdue;
    private final StatementRun statements;

    PaymentDue(Bookings bookings, Overdue overdue, StatementRun statements) {
        this.bookings = bookings;
        this.overdue = overdue;
        this.statements = statements;
    }

    @Override
    public List<DueEvent> fire(List<DueEvent> due) {
        Map<Instant, List<DueEvent>> own = new TreeMap<>();
        List<DueEvent> others = new ArrayList<>();
        for (DueEvent event : due) {
            if (KNOWN.contains(event.what())) {
                own.computeIfAbsent(event.dueAt(), any -> new ArrayList<>()).add(event);
            } else {
                others.add(event);
            }
        }
        own.forEach(this::fire);
        return others;
    }

    private void fire(Instant at, List<DueEvent> events) {
        late(
                at,
                events.stream()
                        .filter(event -> event.what().equals(PaymentEvents.LATE))
                        .map(DueEvent::entryNumber)
                        .toList());
        for (DueEvent event : events) {
            if (event.what().equals(PaymentEvents.PRINT)) {
                statements.print(Long.parseLong(event.entryNumber()), at);
            } else if (event.what().equals(PaymentEvents.COLLECT)) {
                statements.collect(Long.parseLong(event.entryNumber()), at);
            }
        }
    }

    private void late(Instant at, List<String> entryNumbers) {
        if (entryNumbers.isEmpty()) {
            return;
        }
        Booking booking = bookings.open(entryNumbers, at);
        for (String entryNumber : entryNumbers) {
            booking.account(entryNumber)
                    .filter(account -> isLate(account, at))
                    .ifPresent(account -> overdue.begins(booking, account));
        }
        bookings.close(booking);
    }

    /** Something may have overtaken the event. */
    private static boolean isLate(Account account, Instant at) {
        return account.status() == Status.DUE
                && account.isOpen()
                && !account.held()
                && account.statement() == null
                && account.dueOn() != null
                && PaymentEvents.endOf(account.dueOn()).equals(at);
    }
}
