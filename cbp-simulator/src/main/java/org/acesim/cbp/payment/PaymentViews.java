package org.acesim.cbp.payment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.acesim.cbp.clock.SimulatedTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows how far duty is paid, as of today. */
@Component
public class PaymentViews {
    private final AccountStore accounts;
    private final StatementStore statements;
    private final Reckoning reckoning;
    private final SimulatedTime time;

    PaymentViews(AccountStore accounts, StatementStore statements, Reckoning reckoning, SimulatedTime time) {
        this.accounts = accounts;
        this.statements = statements;
        this.reckoning = reckoning;
        this.time = time;
    }

    /** The payment of an entry's duty; none where nothing was assessed and nothing waits for it. */
    public Optional<PaymentView> of(String entryNumber) {
        return Optional.ofNullable(accounts.of(List.of(entryNumber)).get(entryNumber))
                .map(this::view);
    }

    private PaymentView view(Account account) {
        BigDecimal interest = reckoning.interest(account, time.today());
        return new PaymentView(
                account.status().name(),
                account.sums().owed().toPlainString(),
                account.sums().paid().toPlainString(),
                account.sums().refunded().toPlainString(),
                account.balance().add(interest).toPlainString(),
                unlessNothing(interest),
                unlessNothing(account.sums().interest()),
                account.isOpen() ? account.dueOn() : null,
                account.held(),
                statements.of(account.entryNumber()).orElse(null));
    }

    private static @Nullable String unlessNothing(BigDecimal amount) {
        return amount.signum() == 0 ? null : amount.toPlainString();
    }
}
