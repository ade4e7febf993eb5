/** What entries owe, and what is paid of it. */
@NullMarked
package org.acesim.cbp.payment;

import org.jspecify.annotations.NullMarked;
