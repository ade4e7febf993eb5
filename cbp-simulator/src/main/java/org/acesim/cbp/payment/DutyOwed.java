package org.acesim.cbp.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.acesim.cbp.entry.Submission;
import org.acesim.customs.assessment.Charges;
import org.jspecify.annotations.Nullable;

/**
 * What an entry owes by its newest assessment.
 *
 * @param entryNumber   with hyphens
 * @param submission    how its entry summary came, and so where everything about its payment is sent
 * @param entryType     11 or 01
 * @param version       the assessment's; every assessment of an entry has the next number, estimates too
 * @param charges       duty, taxes and fees, in USD with cents
 * @param revised       CBP has assessed anew what it had assessed: only the difference is billed or given back
 * @param live          duty is paid before release (ACE CATAIR Entry Summary, 10 record, column 44)
 * @param paymentType   1 single; 2, 3, 5 daily statement; 6, 7, 8 monthly; blank where the filer did not say (10 record, column 51)
 * @param statementDate when the preliminary statement is printed (10 record, columns 52 to 57); null where the filer did not say
 * @param at            simulated time of the assessment
 */
public record DutyOwed(
        String entryNumber,
        Submission submission,
        String entryType,
        int version,
        Charges charges,
        boolean revised,
        boolean live,
        String paymentType,
        @Nullable LocalDate statementDate,
        Instant at) {

    /** All that is owed, in USD with cents; 0.00 where it is nothing. */
    BigDecimal total() {
        return charges.total();
    }
}
