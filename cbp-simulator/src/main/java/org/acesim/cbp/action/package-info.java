/** What filers ask for about entries that are on file: replaced, updated and cancelled, at once or as a request. */
@NullMarked
package org.acesim.cbp.action;

import org.jspecify.annotations.NullMarked;
