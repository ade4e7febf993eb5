/** The only program: it starts gateway and simulated CBP, in one process or either alone. */
@NullMarked
package org.acesim.app;

import org.jspecify.annotations.NullMarked;
