/** The notation in which every 80-column record is declared once, and all that follows from a declaration. */
@NullMarked
package org.acesim.catair.layout;

import org.jspecify.annotations.NullMarked;
