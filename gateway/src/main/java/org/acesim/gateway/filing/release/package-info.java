/** From a filing to a cargo release (SE), and back. */
@NullMarked
package org.acesim.gateway.filing.release;

import org.jspecify.annotations.NullMarked;
