/** The gateway as an application: what it is made of, how it starts and how it stops. */
@NullMarked
package org.acesim.gateway;

import org.jspecify.annotations.NullMarked;
