/** Record groups of this project's own, in the notation of CATAIR but not part of it. */
@NullMarked
package org.acesim.catair.own;

import org.jspecify.annotations.NullMarked;
