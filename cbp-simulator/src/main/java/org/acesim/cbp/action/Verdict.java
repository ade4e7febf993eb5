package org.acesim.cbp.action;

import org.acesim.catair.code.StatusReason;

/** What CBP answers to a request. */
public sealed interface Verdict {
    /** Why, in a sentence. */
    String text();

    /** It is done (SO60 88 or 23). */
    record Granted(String text) implements Verdict {}

    /**
     * It is not done (SO60 86 or 87).
     *
     * @param reason by CBP's code, which the sender is told
     */
    record Refused(StatusReason reason, String text) implements Verdict {}

    /** CBP wants documents first (SO60 84 or 85). */
    record NeedsDocuments(String text) implements Verdict {}
}
