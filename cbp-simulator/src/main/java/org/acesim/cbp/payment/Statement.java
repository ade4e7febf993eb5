package org.acesim.cbp.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.acesim.customs.assessment.Charges;
import org.jspecify.annotations.Nullable;

/**
 * What is collected of a filer together, by automatic debit. Amounts are US dollars and cents.
 *
 * @param monthly     whether it gathers a month, not a day
 * @param importer    whose entries it gathers; blank for all of the filer's
 * @param printOn     the day on whose morning the preliminary statement is printed
 * @param entries     how many it holds
 * @param collectOn   the day on which it is paid; null before it is printed
 * @param preliminary the figure when it was printed; null before that
 * @param collected   the final figure; null before it was paid
 */
record Statement(
        long id,
        boolean monthly,
        String filerCode,
        String importer,
        LocalDate printOn,
        Status status,
        int entries,
        @Nullable LocalDate collectOn,
        @Nullable Figure preliminary,
        @Nullable Figure collected) {

    /** How far it is. */
    enum Status {
        /** It takes in more. */
        OPEN,
        /** It is printed: what it holds may still change in amount. */
        PRELIMINARY,
        /** It is paid. */
        FINAL
    }

    /** How many entries come to how much, by accounting class. */
    record Figure(int entries, Charges charges) {}

    /**
     * An entry on it.
     *
     * @param preliminary what stood there when it was printed; null before that
     * @param collected   what was collected; null before that, and where nothing was left to collect
     */
    record Line(
            String entryNumber,
            @Nullable BigDecimal preliminary,
            @Nullable BigDecimal collected) {}
}
