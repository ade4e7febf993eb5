/** The message broker: one declared topology, for the broker inside the program and for the one apart. */
@NullMarked
package org.acesim.app.broker;

import org.jspecify.annotations.NullMarked;
