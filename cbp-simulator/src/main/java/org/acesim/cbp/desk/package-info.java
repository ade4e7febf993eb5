/** The officers' desk: what waits for a decision, and what a person decides. */
@NullMarked
package org.acesim.cbp.desk;

import org.jspecify.annotations.NullMarked;
