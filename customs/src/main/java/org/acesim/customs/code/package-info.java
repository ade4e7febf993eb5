/** The code lists that both sides check filings against. */
@NullMarked
package org.acesim.customs.code;

import org.jspecify.annotations.NullMarked;
