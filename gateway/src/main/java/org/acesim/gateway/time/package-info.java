/** What the gateway knows of simulated time and of the law in force: what CBP told it. */
@NullMarked
package org.acesim.gateway.time;

import org.jspecify.annotations.NullMarked;
