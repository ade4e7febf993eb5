package org.acesim.cbp.review;

import java.time.LocalDate;
import org.acesim.catair.code.BillDispositionCode;
import org.acesim.catair.code.EntryDispositionCode;
import org.acesim.catair.code.ReleaseOrigin;
import org.acesim.cbp.entry.Disposition;

/** What the sender can be told, by CBP's codes: SO50 for a bill, SO60 for the entry (ACE Cargo Release, status chapter). */
enum Notice {
    /** SO50 93. */
    BILL_ON_FILE,
    /** SO50 95. */
    BILL_ARRIVED,
    /** SO60 90. */
    UNDER_CBP_REVIEW,
    /** SO60 96, for the commercial invoice. */
    INVOICE_REQUIRED,
    /** SO60 97. */
    ADMISSIBLE,
    /** SO60 98, origin 01: by the date of selectivity processing. */
    RELEASED_AFTER_REVIEW,
    /** SO60 98, origin 02: by the estimated date of arrival. */
    RELEASED_AT_ESTIMATED_ARRIVAL,
    /** SO60 98, origin 03: by the date of actual arrival. */
    RELEASED_ON_ARRIVAL;

    /** CBP's code for a commercial invoice among the documents that it can ask for (ACE ABI CATAIR, Appendix B). */
    private static final String COMMERCIAL_INVOICE = "01";

    Disposition on(LocalDate day) {
        return switch (this) {
            case BILL_ON_FILE -> Disposition.of(BillDispositionCode.BILL_ON_FILE);
            case BILL_ARRIVED -> Disposition.of(BillDispositionCode.BILL_ARRIVED);
            case UNDER_CBP_REVIEW -> Disposition.of(EntryDispositionCode.UNDER_CBP_REVIEW);
            case INVOICE_REQUIRED -> Disposition.documentRequired(COMMERCIAL_INVOICE);
            case ADMISSIBLE -> Disposition.of(EntryDispositionCode.ADMISSIBLE);
            case RELEASED_AFTER_REVIEW -> Disposition.released(day, ReleaseOrigin.SELECTIVITY);
            case RELEASED_AT_ESTIMATED_ARRIVAL -> Disposition.released(day, ReleaseOrigin.ESTIMATED_ARRIVAL);
            case RELEASED_ON_ARRIVAL -> Disposition.released(day, ReleaseOrigin.ACTUAL_ARRIVAL);
        };
    }
}
