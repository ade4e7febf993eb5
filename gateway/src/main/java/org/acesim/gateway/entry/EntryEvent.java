package org.acesim.gateway.entry;

/** What can happen to an entry. The dispositions are CBP's SO60 codes (ACE Cargo Release, SO chapter). */
public enum EntryEvent {
    /** The relay put the entry's batch on the queue to CBP. */
    SENT,
    /** SX: data accepted. */
    ACCEPT,
    /** SX: data rejected, or the batch that it came in. */
    REJECT,
    /** SO60 90, under CBP review. */
    REVIEW,
    /** SO60 96, document required. */
    DOCUMENTS,
    /** SO60 03, pending intensive exam. */
    EXAM,
    /** SO60 97, admissible. */
    ADMIT,
    /** SO60 98, released. */
    RELEASE,
    /** SO60 99, release suspended. */
    SUSPEND,
    /** SO60 23, entry cancelled; SX: cancellation accepted. */
    CANCEL,
    /** SO60 04, entry detained; or a notice of detention. */
    DETAIN,
    /** A notice of exclusion or refusal: the goods may not enter. */
    EXCLUDE,
    /** A notice of seizure. */
    SEIZE,
    /** SX: replacement accepted; SO60 88, entry replaced. */
    REPLACE,
    /** SX: replacement or update referred to a person. */
    REFER_CORRECTION,
    /** SX: cancellation referred to a person. */
    REFER_CANCELLATION,
    /** SO60 86 or 87, correction or cancellation request rejected. */
    REJECT_REQUEST,
    /** The filer filed again under the same number. */
    REFILE,
    /** The filer filed again under the same number, and the gateway refused it. */
    REFUSE
}
