/** Batches by hand: an HTTP call instead of a client at the queues. */
@NullMarked
package org.acesim.cbp.abi;

import org.jspecify.annotations.NullMarked;
