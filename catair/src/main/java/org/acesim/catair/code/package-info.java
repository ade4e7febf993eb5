/** The coded values of the message format, each with its text and its source. */
@NullMarked
package org.acesim.catair.code;

import org.jspecify.annotations.NullMarked;
