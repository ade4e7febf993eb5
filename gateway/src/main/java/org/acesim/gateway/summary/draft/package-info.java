/** Drafts of entry summaries: from a filing, the tariff, and what the filer states besides. */
@NullMarked
package org.acesim.gateway.summary.draft;

import org.jspecify.annotations.NullMarked;
