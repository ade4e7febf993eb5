package org.acesim.cbp.review;

import java.math.BigDecimal;
import org.acesim.cbp.inquiry.Penalty.Statute;
import org.acesim.customs.penalty.Culpability;
import org.acesim.customs.penalty.DeMinimisPenalty;
import org.acesim.customs.penalty.FalseStatement;
import org.jspecify.annotations.Nullable;

/**
 * What an officer claims as a penalty.
 *
 * @param statement with 19 USC 1592, what the maximum is computed from
 * @param amount    less than the maximum, in US dollars; null to claim the maximum
 */
public record PenaltyClaim(
        Statute statute,
        @Nullable FalseStatement statement,
        @Nullable BigDecimal amount) {

    /** The most that the law allows, in US dollars. */
    BigDecimal maximum(long earlier) {
        return statement == null ? DeMinimisPenalty.amount(earlier) : statement.maximum();
    }

    @Nullable
    Culpability culpability() {
        return statement == null ? null : statement.culpability();
    }
}
