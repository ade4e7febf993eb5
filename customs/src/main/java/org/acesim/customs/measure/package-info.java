/** The duties of chapter 99: what is charged beside the rate of a number, by date and origin, as rows of a table. */
@NullMarked
package org.acesim.customs.measure;

import org.jspecify.annotations.NullMarked;
