/** What a trainer sets about the simulated CBP: the seed of its draws, its inspection rates and the law that it applies. */
@NullMarked
package org.acesim.cbp.setting;

import org.jspecify.annotations.NullMarked;
