package org.acesim.cbp.payment;

import java.math.BigDecimal;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.catair.own.PaymentMessage;
import org.acesim.cbp.payment.Account.Status;
import org.springframework.stereotype.Component;

/** Says that duty is late, and that it is so no longer. */
@Component
class Overdue {
    private final Reckoning reckoning;

    Overdue(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    /** The day of an account is over: from now on it is late, and a notice says so with what is to be paid today. */
    void begins(Booking booking, Account account) {
        Account late = account.with(account.sums(), Status.LATE);
        BigDecimal toPay = late.balance().add(reckoning.interest(late, booking.today()));
        String text = "Duty of " + Reckoning.usd(late.balance()) + " was due by " + late.dueOn()
                + " and is not paid: simple interest of " + Reckoning.percent(reckoning.rate(booking.today()))
                + " a year is added for each day from then on (19 USC 1505(c); the rate is a figure of this simulator)";
        booking.put(late);
        booking.decide(late, reckoning.decision(late, booking.at(), text));
        booking.tell(late, PaymentMessage.Status.LATE, toPay, late.dueOn());
        booking.notice(late, NoticeStatus.OPEN, toPay, text);
    }

    /** Closes the notice of an account that was late and owes nothing of it any more. */
    static void ends(Booking booking, Account before, NoticeStatus how, String why) {
        ends(booking, before, how, Account.NOTHING, why);
    }

    /**
     * Closes the notice of an account that was late.
     *
     * @param before the account as it was
     * @param paid   what was paid of it, in USD with cents
     */
    static void ends(Booking booking, Account before, NoticeStatus how, BigDecimal paid, String why) {
        if (before.status() == Status.LATE) {
            booking.notice(before, how, paid, why);
        }
    }
}
