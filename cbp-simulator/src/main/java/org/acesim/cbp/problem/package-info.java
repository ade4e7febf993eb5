/** Bad input and every other refusal as an answer: problem details (RFC 9457) with each error and its place. */
@NullMarked
package org.acesim.cbp.problem;

import org.jspecify.annotations.NullMarked;
