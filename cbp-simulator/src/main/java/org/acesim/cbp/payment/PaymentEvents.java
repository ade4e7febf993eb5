package org.acesim.cbp.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.acesim.cbp.clock.DueEvents;
import org.acesim.cbp.clock.NewDueEvent;
import org.acesim.customs.calendar.CustomsZone;
import org.springframework.stereotype.Component;

/** What of payment waits for simulated time. The due events of a statement have its number in the place of an entry's. */
@Component
class PaymentEvents {
    /** The last day to pay is over. */
    static final String LATE = "DUTY_LATE";
    /** A preliminary statement is printed. */
    static final String PRINT = "STATEMENT_PRINT";
    /** A statement is paid by automatic debit. */
    static final String COLLECT = "STATEMENT_COLLECT";

    /** What a filer is waited for. */
    static final String PAYMENT = "the payment of duty";

    private static final LocalTime PRINTED_AT = LocalTime.of(6, 0);
    private static final LocalTime COLLECTED_AT = LocalTime.of(17, 0);

    private final DueEvents dueEvents;

    PaymentEvents(DueEvents dueEvents) {
        this.dueEvents = dueEvents;
    }

    /** From the end of the day on it is late. */
    void expect(Account account, LocalDate dueOn) {
        dueEvents.schedule(List.of(new NewDueEvent(account.entryNumber(), endOf(dueOn), LATE, PAYMENT)));
    }

    /** The day does not count any more. */
    void forget(Account account) {
        LocalDate dueOn = account.dueOn();
        if (dueOn != null && account.status() == Account.Status.DUE) {
            dueEvents.withdraw(account.entryNumber(), endOf(dueOn), LATE);
        }
    }

    void print(long statement, LocalDate day) {
        schedule(statement, day, PRINTED_AT, PRINT);
    }

    void collect(long statement, LocalDate day) {
        schedule(statement, day, COLLECTED_AT, COLLECT);
    }

    /** The first moment at which payment is late that was due on a day. */
    static Instant endOf(LocalDate dueOn) {
        return dueOn.plusDays(1).atStartOfDay(CustomsZone.NEW_YORK).toInstant();
    }

    private void schedule(long statement, LocalDate day, LocalTime time, String what) {
        dueEvents.schedule(List.of(new NewDueEvent(
                String.valueOf(statement),
                day.atTime(time).atZone(CustomsZone.NEW_YORK).toInstant(),
                what)));
    }
}
