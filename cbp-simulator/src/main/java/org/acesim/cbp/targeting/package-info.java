/**
 * Which entries the simulated CBP looks at more closely, and how: {@link org.acesim.cbp.targeting.Targeting} gives for each entry
 * a {@link org.acesim.cbp.targeting.Selection}, whose {@link org.acesim.cbp.targeting.Outcome} the review carries out, by a seeded
 * draw that is the same in any order. What a scenario forces is in {@link org.acesim.cbp.targeting.Forced}.
 */
@NullMarked
package org.acesim.cbp.targeting;

import org.jspecify.annotations.NullMarked;
