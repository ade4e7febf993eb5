/** Who may sign in, for whom they file, and under which sender. */
@NullMarked
package org.acesim.routes.account;

import org.jspecify.annotations.NullMarked;
