package org.acesim.customs.penalty;

/** How much an importer is to blame for a false statement or omission (19 USC 1592(a); 19 CFR part 171, appendix B). */
public enum Culpability {
    /** It did not take reasonable care. */
    NEGLIGENCE,
    /** It knew better or did not care, without wanting to deceive. */
    GROSS_NEGLIGENCE,
    /** It meant to. */
    FRAUD
}
