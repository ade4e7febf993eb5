/** The ACE ABI message format. */
@NullMarked
package org.acesim.catair;

import org.jspecify.annotations.NullMarked;
