/** What the simulated CBP demands of a cargo release: the conditions, in one table, each found wherever it holds. */
@NullMarked
package org.acesim.cbp.examine;

import org.jspecify.annotations.NullMarked;
