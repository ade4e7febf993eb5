/** CBP's side of the wire: its routes, and the ports that the simulated CBP implements. */
@NullMarked
package org.acesim.routes.cbp;

import org.jspecify.annotations.NullMarked;
