package org.acesim.cbp.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.acesim.cbp.clock.NewYork;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.setting.CurrentSettings;
import org.acesim.customs.payment.LateInterest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is to be paid on a day, with the interest on what is late, and the words for it. */
@Component
class Reckoning {
    private final CurrentSettings settings;

    Reckoning(CurrentSettings settings) {
        this.settings = settings;
    }

    /** The interest that an account owes on a day, in USD and cents: from the due date on, simple and by the day. */
    BigDecimal interest(Account account, LocalDate day) {
        LocalDate dueOn = account.dueOn();
        if (dueOn == null || account.held() || account.statement() != null || !account.isOpen()) {
            return Account.NOTHING;
        }
        return LateInterest.on(
                account.balance(), dueOn, day, settings.get().payment().interestRate());
    }

    /** The yearly rate of a day. */
    BigDecimal rate(LocalDate day) {
        BigDecimal set = settings.get().payment().interestRate();
        return set == null ? LateInterest.rateOn(day) : set;
    }

    /** A decision about an account, with its figures. */
    Decision decision(Account account, Instant at, String text) {
        BigDecimal interest = interest(account, NewYork.day(at));
        return Decision.of(
                Decision.Rule.PAYMENT,
                at,
                Decision.facts(
                        "assessment",
                        account.version(),
                        "owed",
                        account.sums().owed().toPlainString(),
                        "paid",
                        account.sums().paid().toPlainString(),
                        "interest",
                        interest.signum() == 0 ? null : interest.toPlainString(),
                        "dueBy",
                        account.isOpen() ? account.dueOn() : null,
                        "statement",
                        account.statement()),
                text);
    }

    /** An amount as a person reads it. */
    static String usd(BigDecimal amount) {
        return amount.toPlainString() + " USD";
    }

    /** A rate in percent, without zeros at its end. */
    static String percent(@Nullable BigDecimal rate) {
        return rate == null ? "" : rate.movePointRight(2).stripTrailingZeros().toPlainString() + " percent";
    }
}
