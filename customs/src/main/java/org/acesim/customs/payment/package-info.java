/** When duty is paid, and what it costs to pay late. */
@NullMarked
package org.acesim.customs.payment;

import org.jspecify.annotations.NullMarked;
