package org.acesim.cbp.review;

/** What can happen to an entry that CBP took. */
public enum ReviewEvent {
    /** Its bill of lading was found on file. */
    BILL_FOUND,
    /** The goods arrived. Scheduled for the first moment of the day that the filer estimated, when that is to come. */
    ARRIVAL,
    /** Targeting passed it by. */
    NOT_SELECTED,
    /** Targeting wants to see documents. */
    SELECTED_FOR_DOCUMENTS,
    /** The time to look at documents is over. Scheduled when documents are asked for. */
    DOCUMENT_REVIEW_ENDS
}
