/** Who may call the gateway, and how it says no. */
@NullMarked
package org.acesim.gateway.account;

import org.jspecify.annotations.NullMarked;
