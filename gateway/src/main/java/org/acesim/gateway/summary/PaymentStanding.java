package org.acesim.gateway.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far duty, taxes and fees of an entry are paid.
 *
 * @param amount US dollars and cents: to pay with interest, or what was paid last; what is left of it after a refund
 * @param dueBy the last simulated day to pay on
 * @param sums what was paid in all
 * @param lastEvent the number of CBP's outbox row that told it; 0 for none
 */
public record PaymentStanding(
        Status status, BigDecimal amount, @Nullable LocalDate dueBy, Sums sums, long lastEvent) {

    /** Nothing is owed, as far as CBP has told. */
    public static final PaymentStanding NONE = new PaymentStanding(Status.NONE, Sums.NONE.paid(), null, Sums.NONE, 0);

    /**
     * What was paid in all, in US dollars and cents.
     *
     * @param paid without what was given back, and without interest
     * @param refunded given back
     * @param interest paid besides
     */
    public record Sums(BigDecimal paid, BigDecimal refunded, BigDecimal interest) {
        private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

        /** Nothing was paid. */
        public static final Sums NONE = new Sums(NOTHING, NOTHING, NOTHING);
    }

    /** How far it is paid. */
    public enum Status {
        /** Nothing is owed. */
        NONE,
        /** It is owed. */
        DUE,
        /** It is paid. */
        PAID,
        /** It is owed, and its day has passed. */
        LATE
    }

    /** Whether the filer can pay something now. */
    public boolean isOwed() {
        return status == Status.DUE || status == Status.LATE;
    }

    PaymentStanding heard(SummaryWord.Payment word, long event) {
        return event < lastEvent
                ? this
                : new PaymentStanding(word.status(), word.amount(), word.dueBy(), word.sums(), event);
    }
}
