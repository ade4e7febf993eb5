package org.acesim.gateway.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that CBP says of an entry summary or of what is owed for it. */
public sealed interface SummaryWord {

    /**
     * The response to a filing of it (AX), or the rejection of the batch that it was in.
     *
     * @param batch the batch of the gateway's that it answers
     * @param keeps whether a rejection leaves what was on file before; CBP says so where it does not
     */
    record Answer(@Nullable Long batch, boolean accepted, boolean keeps) implements SummaryWord {}

    /** A notice that CBP waits for it, and for the payment of its duty, before it releases the goods (DN). */
    record PaymentFirst() implements SummaryWord {}

    /** A notice that it is late (DN), or that it is no more. */
    record Lateness(boolean late) implements SummaryWord {}

    /** How far it is paid (DP). */
    record Payment(
            PaymentStanding.Status status,
            BigDecimal amount,
            @Nullable LocalDate dueBy,
            PaymentStanding.Sums sums) implements SummaryWord {}
}
