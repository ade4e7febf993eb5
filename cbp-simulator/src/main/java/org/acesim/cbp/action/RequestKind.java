package org.acesim.cbp.action;

import org.acesim.cbp.review.ReviewEvent;

/** What a filer can ask for that a person at CBP decides. */
@SuppressWarnings("ImmutableEnumChecker") // each holds constants of another enum
public enum RequestKind {
    /** To replace an entry that CBP has in hand. */
    CORRECTION(
            ReviewEvent.REPLACEMENT,
            ReviewEvent.CORRECTION_GRANTED,
            ReviewEvent.CORRECTION_REFUSED,
            ReviewEvent.CORRECTION_NEEDS_DOCUMENTS),
    /** To cancel an entry that CBP has in hand or has released. */
    CANCELLATION(
            ReviewEvent.CANCELLATION,
            ReviewEvent.CANCELLATION_GRANTED,
            ReviewEvent.CANCELLATION_REFUSED,
            ReviewEvent.CANCELLATION_NEEDS_DOCUMENTS);

    private final ReviewEvent asked;
    private final ReviewEvent granted;
    private final ReviewEvent refused;
    private final ReviewEvent needsDocuments;

    RequestKind(ReviewEvent asked, ReviewEvent granted, ReviewEvent refused, ReviewEvent needsDocuments) {
        this.asked = asked;
        this.granted = granted;
        this.refused = refused;
        this.needsDocuments = needsDocuments;
    }

    ReviewEvent asked() {
        return asked;
    }

    ReviewEvent granted() {
        return granted;
    }

    ReviewEvent refused() {
        return refused;
    }

    ReviewEvent needsDocuments() {
        return needsDocuments;
    }
}
