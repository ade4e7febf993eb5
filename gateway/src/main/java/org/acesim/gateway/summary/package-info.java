/** How the entry summaries of entries stand, and what is owed for them: always what came over the wire. */
@NullMarked
package org.acesim.gateway.summary;

import org.jspecify.annotations.NullMarked;
