package org.acesim.cbp.review;

import java.time.LocalDate;
import org.acesim.cbp.targeting.Outcome;

/**
 * What a notice says beside its code.
 *
 * @param day          the day of release, New York's
 * @param documentType what CBP wants to see
 * @param agency       the partner agency concerned
 */
record Particulars(LocalDate day, String documentType, String agency) {
    /** Where only the day matters. */
    static Particulars on(LocalDate day) {
        return new Particulars(day, Outcome.COMMERCIAL_INVOICE, "");
    }
}
