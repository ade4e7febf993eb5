package org.acesim.gateway.entry;

/** Where an entry stands, as its filer sees it: always derived from what came over the wire. */
public enum EntryStatus {
    /** The gateway has taken the filing and will send it. */
    RECEIVED(false),
    /** The gateway refused the filing; it came by a way that has no other answer. */
    INVALID(true),
    /** The filing has been sent to CBP. */
    FILED(false),
    /** CBP rejected the filing; a corrected one may be filed under the same number. */
    REJECTED(true),
    /** CBP accepted the filing. */
    ACCEPTED(false),
    /** CBP looks at the entry before it decides. */
    UNDER_REVIEW(false),
    /** CBP asks for documents. */
    DOCUMENTS_REQUIRED(false),
    /** CBP examines the goods. */
    EXAM(false),
    /** The goods may be released once they arrive. */
    ADMISSIBLE(false),
    /** The goods may leave CBP's custody. */
    RELEASED(true),
    /** CBP took a release back. */
    SUSPENDED(false),
    /** CBP holds the goods and has said why. */
    DETAINED(false),
    /** The goods may not enter; they are exported or destroyed. */
    REFUSED(true),
    /** The goods are the government's. */
    SEIZED(true),
    /** A correction waits for a person at CBP. */
    CORRECTION_REQUESTED(false),
    /** A cancellation waits for a person at CBP. */
    CANCEL_REQUESTED(false),
    /** The entry is cancelled; its number stays used. */
    CANCELLED(true);

    private final boolean isFinal;

    EntryStatus(boolean isFinal) {
        this.isFinal = isFinal;
    }

    /** Whether nothing more is expected to happen. A suspension reopens a release all the same. */
    public boolean isFinal() {
        return isFinal;
    }

    /** Whether CBP has the entry, or will answer to it: what is asked of CBP about it is about something. */
    public boolean isAtCbp() {
        return this != INVALID && this != REJECTED && this != CANCELLED;
    }

    /** Whether something that the filer asked for waits for a person at CBP, who may say no. */
    boolean isRequest() {
        return this == CORRECTION_REQUESTED || this == CANCEL_REQUESTED;
    }

    /** Whether a corrected filing may take the entry's number: CBP has not accepted an Add under it. */
    public boolean isCorrectable() {
        return this != RECEIVED && Lifecycle.after(this, EntryEvent.REFILE) == RECEIVED;
    }
}
