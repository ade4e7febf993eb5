/** Simulated time, and everything that waits for it. */
@NullMarked
package org.acesim.cbp.clock;

import org.jspecify.annotations.NullMarked;
