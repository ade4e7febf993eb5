/** Which entries the simulated CBP looks at more closely: a seeded draw for each, the same in any order. */
@NullMarked
package org.acesim.cbp.targeting;

import org.jspecify.annotations.NullMarked;
