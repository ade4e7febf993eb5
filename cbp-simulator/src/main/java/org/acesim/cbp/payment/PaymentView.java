package org.acesim.cbp.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the duty of an entry is paid. Amounts are US dollars and cents.
 *
 * @param status        NONE, DUE, LATE, PAID or REFUNDED
 * @param owed          by the newest assessment that counts
 * @param paid          without what was given back
 * @param refunded      given back
 * @param toPay         today, with interest
 * @param interest      in that, since the due date
 * @param interestPaid  paid before
 * @param dueBy         the last day to pay; none where nothing is due, or release has to come first
 * @param beforeRelease whether release waits for it
 * @param statement     the statement that it is on, or was paid by
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentView(
        String status,
        String owed,
        String paid,
        String refunded,
        String toPay,
        @Nullable String interest,
        @Nullable String interestPaid,
        @Nullable LocalDate dueBy,
        boolean beforeRelease,
        @Nullable Long statement) {}
