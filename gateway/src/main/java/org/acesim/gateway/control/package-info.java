/** Simulated time and the law in force, as CBP's control messages tell them. */
@NullMarked
package org.acesim.gateway.control;

import org.jspecify.annotations.NullMarked;
