package org.acesim.cbp.entry;

/** Where an entry stands at the simulated CBP. */
public enum EntryStatus {
    /** CBP refused the filing; its number stays free. */
    REJECTED,
    /** CBP took the filing; its bill of lading is not matched yet. */
    ACCEPTED,
    /** The bill is on file; the goods are under way, and nobody has decided yet whether to look at them. */
    BILL_ON_FILE,
    /** The goods are here, and nobody has decided yet whether to look at them. */
    ARRIVED,
    /** Nothing stands against release; the goods are still under way. */
    ADMISSIBLE,
    /** CBP wants to see documents; the goods are still under way. */
    DOCUMENTS_BEFORE_ARRIVAL,
    /** CBP wants to see documents; the goods are here and wait. */
    DOCUMENTS_REQUIRED,
    /** The goods may go. */
    RELEASED;

    /** Whether an entry of this status has taken its entry number. */
    public boolean occupiesItsNumber() {
        return this != REJECTED;
    }
}
