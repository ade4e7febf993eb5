/** Batches as they travel: the A, B, Y and Z records around transactions, and the answer to an envelope that is wrong. */
@NullMarked
package org.acesim.catair.envelope;

import org.jspecify.annotations.NullMarked;
