package org.acesim.cbp.review;

/** What can happen to an entry that CBP took. */
public enum ReviewEvent {
    /** Its bill of lading was found on file. */
    BILL_FOUND,
    /** No bill of lading is on file that it names. */
    BILL_NOT_FOUND,
    /** For 30 days no bill has been found. */
    NO_BILL_AFTER_30_DAYS,
    /** For 60 days no bill has been found. */
    NO_BILL_AFTER_60_DAYS,
    /** A week after that there was still none. */
    NO_BILL_IN_TIME,
    /** The conveyance departed. */
    DEPARTURE,
    /** The goods arrived. Scheduled for the first moment of the day that the filer estimated, when that is to come. */
    ARRIVAL,
    /** The carrier deleted the bill. */
    BILL_DELETED,
    /** CBP placed a hold on the bill. */
    MANIFEST_HOLD_PLACED,
    /** The hold on the bill was removed. */
    MANIFEST_HOLD_REMOVED,

    /** Targeting passed it by. */
    NOT_SELECTED,
    /** CBP wants to see documents, or others. */
    DOCUMENTS_WANTED,
    /** CBP wants an X-ray. */
    XRAY_ORDERED,
    /** CBP wants a look in at the tailgate. */
    TAILGATE_ORDERED,
    /** CBP wants an intensive exam. */
    INTENSIVE_EXAM_ORDERED,
    /** A partner agency wants to look at it. */
    AGENCY_HOLD_PLACED,
    /** The partner agency lets it proceed. */
    AGENCY_MAY_PROCEED,

    /** The filer sent the documents that were asked for. */
    DOCUMENTS_ARRIVED,
    /** The duty was paid that is to be paid before release. */
    PAYMENT_MADE,
    /** CBP looked at it, and nothing stands against release. */
    REVIEW_PASSED,
    /** CBP found it to be worth more than its type allows. */
    FOUND_WORTH_MORE,
    /** CBP detains the goods. */
    DETENTION,
    /** The goods have been detained for too long. */
    EXCLUSION,
    /** CBP found that the goods may not enter. */
    REFUSAL,
    /** CBP found that some of the goods may not enter. */
    PARTIAL_REFUSAL,
    /** CBP seizes the goods. */
    SEIZURE,
    /** The filer had refused goods exported or destroyed. */
    DISPOSAL,

    /** Goods of this origin are not eligible for the type on the entry's date. */
    ORIGIN_INELIGIBLE,
    /** With it one person will have more than the de minimis limit on the day of arrival. */
    DE_MINIMIS_WARNING,
    /** On arrival, one person has more than the de minimis limit on that day. Comes instead of ARRIVAL. */
    DE_MINIMIS_EXCEEDED,
    /** The person is at the limit or below again, since another entry was cancelled or replaced. */
    DE_MINIMIS_CLEARED,
    /** An entry of a type that it may not have was not cancelled in time. */
    NOT_FILED_AGAIN,

    /** The filer replaces the entry. */
    REPLACEMENT,
    /** The filer updates bill, port or location. */
    UPDATE,
    /** The filer names another bill of lading. */
    BILL_CHANGED,
    /** The filer cancels the entry. */
    CANCELLATION,
    /** CBP grants a correction that it was asked for. */
    CORRECTION_GRANTED,
    /** CBP refuses a correction. */
    CORRECTION_REFUSED,
    /** CBP wants documents before it decides about a correction. */
    CORRECTION_NEEDS_DOCUMENTS,
    /** CBP grants a cancellation that it was asked for. */
    CANCELLATION_GRANTED,
    /** CBP refuses a cancellation. */
    CANCELLATION_REFUSED,
    /** CBP wants documents before it decides about a cancellation. */
    CANCELLATION_NEEDS_DOCUMENTS,

    /** CBP takes a release back. */
    SUSPENSION,
    /** CBP lets goods go whose release it had taken back. */
    SUSPENSION_LIFTED,
    /** After release, CBP asks for information (CBP form 28). */
    INFORMATION_REQUESTED,
    /** After release, CBP proposes a rate advance (CBP form 29). */
    ACTION_PROPOSED,
    /** The rate advance takes effect. */
    RATE_ADVANCED,
    /** CBP cancels the entry of its own accord. */
    CBP_CANCELLATION
}
