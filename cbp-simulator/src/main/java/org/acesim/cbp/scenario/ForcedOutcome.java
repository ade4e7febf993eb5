package org.acesim.cbp.scenario;

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

    /** Whether it decides what CBP answers to the filing, rather than what comes of the entry later. */
    default boolean isAnswer() {
        return !(this instanceof Review || this instanceof NoBill);
    }
}
