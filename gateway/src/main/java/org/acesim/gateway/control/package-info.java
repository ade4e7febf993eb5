/** CBP's control messages, and what the gateway answers. */
@NullMarked
package org.acesim.gateway.control;

import org.jspecify.annotations.NullMarked;
