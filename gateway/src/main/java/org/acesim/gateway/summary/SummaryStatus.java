package org.acesim.gateway.summary;

/** How an entry summary stands. */
public enum SummaryStatus {
    /** The entry owes nothing that an entry summary would state. */
    NOT_REQUIRED,
    /** None is on file yet, or none any more. */
    DUE,
    /** CBP has one. */
    ACCEPTED,
    /** CBP took none of what was filed. */
    REJECTED,
    /** None is on file ten working days after release (19 CFR 142.12). */
    LATE
}
