/** Every Camel route, both sides of the wire, and what the wire carries. */
@NullMarked
package org.acesim.routes;

import org.jspecify.annotations.NullMarked;
