package org.acesim.cbp.entry;

/** Where an entry stands at the simulated CBP. What ends with BEFORE_ARRIVAL is under way; its twin without is here. */
public enum EntryStatus {
    /** CBP refused the filing; its number stays free. */
    REJECTED,
    /** CBP took the filing; its bill of lading is not matched yet. */
    ACCEPTED,
    /** No bill of lading is on file that the entry names. */
    BILL_NOT_ON_FILE,
    /** For 30 days no bill of lading has been found. */
    NO_BILL_FOR_30_DAYS,
    /** For 60 days no bill of lading has been found: CBP will cancel the entry. */
    NO_BILL_FOR_60_DAYS,
    /** The bill is on file; the goods are under way, and nobody has decided yet whether to look at them. */
    BILL_ON_FILE,
    /** The goods are here, and nobody has decided yet whether to look at them. */
    ARRIVED,
    /** Nothing stands against release; the goods are still under way. */
    ADMISSIBLE,
    /** Nothing stands against release but the duty, which is paid first; the goods are here and wait. */
    AWAITING_PAYMENT,
    /** CBP wants to see documents; the goods are still under way. */
    DOCUMENTS_BEFORE_ARRIVAL,
    /** CBP wants to see documents; the goods are here and wait. */
    DOCUMENTS_REQUIRED,
    /** CBP looks at the documents that the filer sent; the goods are still under way. */
    DOCUMENTS_RECEIVED_BEFORE_ARRIVAL,
    /** CBP looks at the documents that the filer sent; the goods are here and wait. */
    DOCUMENTS_RECEIVED,
    /** The goods will be X-rayed when they are here. */
    XRAY_BEFORE_ARRIVAL,
    /** The goods are being X-rayed. */
    XRAY,
    /** The goods will be looked at from the tailgate when they are here. */
    TAILGATE_BEFORE_ARRIVAL,
    /** The goods are being looked at from the tailgate. */
    TAILGATE,
    /** The goods will be examined intensively when they are here. */
    INTENSIVE_BEFORE_ARRIVAL,
    /** The goods are being examined intensively. */
    INTENSIVE,
    /** CBP holds the bill; the goods are still under way. */
    MANIFEST_HOLD_BEFORE_ARRIVAL,
    /** CBP holds the bill; the goods are here and wait. */
    MANIFEST_HOLD,
    /** A partner agency looks at the entry; the goods are still under way. */
    AGENCY_HOLD_BEFORE_ARRIVAL,
    /** A partner agency looks at the entry; the goods are here and wait. */
    AGENCY_HOLD,
    /** One person had more than the de minimis limit on one day: not released under this type. */
    DE_MINIMIS_WITHHELD,
    /** Not released under its type, which cannot change: to be cancelled, and filed again as another. */
    TYPE_NOT_ELIGIBLE,
    /** CBP detained the goods, since nobody answered or something is wrong with them. */
    DETAINED,
    /** The goods were detained for too long, and may not enter. */
    EXCLUDED,
    /** The goods may not enter. */
    REFUSED,
    /** Some of the goods may not enter; the rest waits until those are gone. */
    PARTLY_REFUSED,
    /** The refused goods were exported or destroyed. */
    DISPOSED,
    /** The goods are the government's. */
    SEIZED,
    /** The goods may go. */
    RELEASED,
    /** CBP took the release back. */
    SUSPENDED,
    /** The entry is cancelled; its number stays used. */
    CANCELLED;

    /** Whether an entry of this status has taken its entry number. */
    public boolean occupiesItsNumber() {
        return this != REJECTED;
    }

    /** Whether nothing more is expected to happen to it by itself. */
    public boolean isFinal() {
        return switch (this) {
            case REJECTED, DISPOSED, SEIZED, RELEASED, CANCELLED -> true;
            default -> false;
        };
    }
}
