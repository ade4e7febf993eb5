/** Who may do what over HTTP. */
@NullMarked
package org.acesim.cbp.account;

import org.jspecify.annotations.NullMarked;
