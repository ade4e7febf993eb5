/** The code lists and record layouts in use, from the declarations that the program itself goes by. */
@NullMarked
package org.acesim.cbp.reference;

import org.jspecify.annotations.NullMarked;
