/**
 * Rules that force what becomes of entries: for everybody, and each filer's own. {@link org.acesim.cbp.scenario.Scenarios} finds
 * the rule that a filing matches.
 */
@NullMarked
package org.acesim.cbp.scenario;

import org.jspecify.annotations.NullMarked;
