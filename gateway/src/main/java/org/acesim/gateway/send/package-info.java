/** What leaves the gateway: batches to CBP, replies to filers, and what is noted once they are sent. */
@NullMarked
package org.acesim.gateway.send;

import org.jspecify.annotations.NullMarked;
