/** Answers that a scenario has come later than others. */
@NullMarked
package org.acesim.cbp.late;

import org.jspecify.annotations.NullMarked;
