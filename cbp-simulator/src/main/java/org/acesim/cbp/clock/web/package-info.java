/** The clock over HTTP. */
@NullMarked
package org.acesim.cbp.clock.web;

import org.jspecify.annotations.NullMarked;
