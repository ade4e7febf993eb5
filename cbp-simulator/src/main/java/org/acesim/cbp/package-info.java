/** The simulated CBP as a program: what is put together from its parts, and in which order it starts and stops. */
@NullMarked
package org.acesim.cbp;

import org.jspecify.annotations.NullMarked;
