/** Cargo release: the filing (SE), its response (SX) and the notifications of status that follow it (SO). */
@NullMarked
package org.acesim.catair.release;

import org.jspecify.annotations.NullMarked;
