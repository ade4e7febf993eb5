/** The entries of the filers: where each stands, what happened to it, and the ABI batches that it travelled in. */
@NullMarked
package org.acesim.gateway.entry;

import org.jspecify.annotations.NullMarked;
