package org.acesim.cbp.targeting;

import org.acesim.cbp.entry.Decision;

/**
 * What targeting decided about one entry.
 *
 * @param selected whether it is looked at
 * @param decision the same, explained
 */
public record Selection(boolean selected, Decision decision) {}
