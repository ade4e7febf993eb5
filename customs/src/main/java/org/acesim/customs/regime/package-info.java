/** The regimes: what is de minimis, by date. */
@NullMarked
package org.acesim.customs.regime;

import org.jspecify.annotations.NullMarked;
