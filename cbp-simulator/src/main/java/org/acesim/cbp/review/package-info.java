/** What becomes of an accepted entry: one table of statuses and events, and the status notifications that come of it. */
@NullMarked
package org.acesim.cbp.review;

import org.jspecify.annotations.NullMarked;
