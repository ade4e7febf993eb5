/** What a filing must say, by entry type and by the law in force. */
@NullMarked
package org.acesim.gateway.filing.check;

import org.jspecify.annotations.NullMarked;
