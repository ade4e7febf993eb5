/** Reads the filings of a document one after the other, whatever its format. */
@NullMarked
package org.acesim.gateway.filing.read;

import org.jspecify.annotations.NullMarked;
