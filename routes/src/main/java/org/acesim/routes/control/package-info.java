/** What gateway and simulated CBP tell each other beside the batches: not CATAIR. */
@NullMarked
package org.acesim.routes.control;

import org.jspecify.annotations.NullMarked;
