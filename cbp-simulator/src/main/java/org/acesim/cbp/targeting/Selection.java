package org.acesim.cbp.targeting;

import org.acesim.cbp.entry.Decision;

/**
 * What targeting decided about one entry. A scenario that forces an outcome gives it here in place of the draw.
 *
 * @param outcome  what is to be done with it
 * @param forced   what is decided beforehand about the review
 * @param decision the same, explained
 */
public record Selection(Outcome outcome, Forced forced, Decision decision) {
    /** The selection that nobody forced anything about. */
    public static Selection of(Outcome outcome, Decision decision) {
        return new Selection(outcome, Forced.NOTHING, decision);
    }

    /** Whether it is looked at. */
    public boolean selected() {
        return !(outcome instanceof Outcome.None);
    }
}
