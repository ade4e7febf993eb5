/** How filings come in: as documents of any size and form, in chunks, each checked, turned into batches and stored at once. */
@NullMarked
package org.acesim.gateway.intake;

import org.jspecify.annotations.NullMarked;
