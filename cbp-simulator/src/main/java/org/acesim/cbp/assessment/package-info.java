/** What an entry would cost, as far as its cargo release can tell. */
@NullMarked
package org.acesim.cbp.assessment;

import org.jspecify.annotations.NullMarked;
