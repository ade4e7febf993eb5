/** What an entry costs, as CBP told it. */
@NullMarked
package org.acesim.gateway.duty;

import org.jspecify.annotations.NullMarked;
