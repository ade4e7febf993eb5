/** The Document Image System's place: documents come in, and what waits for them goes on. */
@NullMarked
package org.acesim.cbp.dis;

import org.jspecify.annotations.NullMarked;
