package org.acesim.cbp.targeting;

/** What an exam can find, and what comes of it. */
public enum ExamResult {
    /** What was declared: released. */
    COMPLIANT,
    /** Worth more than declared: assessed again; an entry of type 86 over its limit is not released. */
    UNDERVALUED,
    /** Something else than described: a corrected invoice is asked for. */
    MISDESCRIBED,
    /** Counterfeit: seized (19 USC 1526). */
    COUNTERFEIT,
    /** May not enter: refused, then exported or destroyed. */
    PROHIBITED,
    /** Some of it may not enter: that part is exported or destroyed, then the rest is released. */
    PARTLY_REFUSED
}
