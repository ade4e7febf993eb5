/** What an entry costs, with the working that shows why. */
@NullMarked
package org.acesim.customs.duty;

import org.jspecify.annotations.NullMarked;
