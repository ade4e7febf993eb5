package org.acesim.cbp.inquiry;

import java.math.BigDecimal;
import java.util.Optional;
import org.acesim.cbp.inquiry.Penalty.Statute;
import org.acesim.customs.penalty.Culpability;
import org.acesim.customs.penalty.DeMinimisPenalty;
import org.acesim.customs.penalty.FalseStatement;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed as a penalty, by an officer or a scenario.
 *
 * @param statement with 19 USC 1592, what the maximum is computed from
 * @param amount    less than the maximum, in US dollars; null to claim the maximum
 */
public record PenaltyClaim(
        Statute statute,
        @Nullable FalseStatement statement,
        @Nullable BigDecimal amount) {

    /** The most that the law allows, in US dollars. */
    public BigDecimal maximum(long earlier) {
        return statement == null ? DeMinimisPenalty.amount(earlier) : statement.maximum();
    }

    public @Nullable Culpability culpability() {
        return statement == null ? null : statement.culpability();
    }

    /** How much a claim says more than the law allows; empty where it does not. */
    public Optional<String> excess() {
        return statement == null || amount == null || amount.compareTo(statement.maximum()) <= 0
                ? Optional.empty()
                : Optional.of("The penalty is at most " + statement.maximum().toPlainString() + " USD, not "
                        + amount.toPlainString() + ".");
    }
}
