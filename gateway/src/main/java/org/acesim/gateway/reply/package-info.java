/** What CBP says of the gateway's entries: read, applied, and passed on to their filers. */
@NullMarked
package org.acesim.gateway.reply;

import org.jspecify.annotations.NullMarked;
