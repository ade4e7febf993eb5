package org.acesim.gateway.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far duty, taxes and fees of an entry are paid.
 *
 * @param amount US dollars and cents: due, or paid
 * @param dueBy the last simulated day to pay on
 * @param lastEvent the number of CBP's outbox row that told it; 0 for none
 */
public record PaymentStanding(
        Status status, BigDecimal amount, @Nullable LocalDate dueBy, long lastEvent) {

    /** Nothing is owed, as far as CBP has told. */
    public static final PaymentStanding NONE = new PaymentStanding(Status.NONE, BigDecimal.ZERO.setScale(2), null, 0);

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
        return event < lastEvent ? this : new PaymentStanding(word.status(), word.amount(), word.dueBy(), event);
    }
}
