/** The filer's side of the wire: its routes, and the ports that the gateway implements. */
@NullMarked
package org.acesim.routes.filer;

import org.jspecify.annotations.NullMarked;
