/** Documents on their way to CBP: one JSON message for all that is sent together. Not CATAIR. */
@NullMarked
package org.acesim.routes.dis;

import org.jspecify.annotations.NullMarked;
