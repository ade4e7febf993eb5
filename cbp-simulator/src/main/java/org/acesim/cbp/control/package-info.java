/** What CBP and the gateway tell each other beside the batches: time and law, and whether everything has arrived. */
@NullMarked
package org.acesim.cbp.control;

import org.jspecify.annotations.NullMarked;
