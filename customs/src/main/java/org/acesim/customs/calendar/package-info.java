/** The dates of customs law. */
@NullMarked
package org.acesim.customs.calendar;

import org.jspecify.annotations.NullMarked;
