/** How much a penalty may be. */
@NullMarked
package org.acesim.customs.penalty;

import org.jspecify.annotations.NullMarked;
