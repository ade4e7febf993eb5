package org.acesim.cbp.scenario;

import org.acesim.catair.code.StatusReason;
import org.acesim.cbp.inquiry.PenaltyClaim;
import org.acesim.cbp.targeting.Forced;
import org.acesim.cbp.targeting.Outcome;

/** What a rule forces. */
public sealed interface ForcedOutcome {
    /** The entry is taken, and targeting's part is decided beforehand; {@link Outcome.None} is a release. */
    record Review(Outcome outcome, Forced forced) implements ForcedOutcome {}

    /** The filing is rejected with a condition (SE90). */
    record Reject(String code) implements ForcedOutcome {}

    /** The filing is accepted with the warning of a condition (SE90), and goes its way. */
    record Warn(String code) implements ForcedOutcome {}

    /** The bill of lading is not on file. */
    record NoBill() implements ForcedOutcome {}

    /** The filing is lost: nothing is on file, and nobody answers. */
    record NoReply() implements ForcedOutcome {}

    /** The batch that it stands in is rejected, since the application is not available (X13). */
    record Unavailable() implements ForcedOutcome {}

    /** The filing is not processed, since the system has failed (ZZZ). */
    record SystemFailure() implements ForcedOutcome {}

    /** The entry goes its way, and CBP thinks of claiming a penalty. */
    record Penalty(PenaltyClaim claim) implements ForcedOutcome {}

    /** A correction or cancellation that the filer asks for is granted. */
    record Grant() implements ForcedOutcome {}

    /** A correction or cancellation that the filer asks for is refused. */
    record Refuse(StatusReason reason) implements ForcedOutcome {}

    /** CBP wants documents before it decides a correction or cancellation. */
    record AskDocuments() implements ForcedOutcome {}

    /** Whether it is about what a filer asks for, and not about a filing. */
    default boolean ofRequest() {
        return this instanceof Grant || this instanceof Refuse || this instanceof AskDocuments;
    }

    /** Whether it decides what CBP answers to the filing, rather than what comes of the entry later. */
    default boolean isAnswer() {
        return !(this instanceof Review || this instanceof NoBill || this instanceof Penalty || ofRequest());
    }
}
