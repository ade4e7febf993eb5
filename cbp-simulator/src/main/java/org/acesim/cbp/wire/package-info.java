/** How batches come in and are answered: who may send what, one database transaction for each message. */
@NullMarked
package org.acesim.cbp.wire;

import org.jspecify.annotations.NullMarked;
