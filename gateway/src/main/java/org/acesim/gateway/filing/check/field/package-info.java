/** The table of a filing's fields: what belongs in each, and which entry type needs it. */
@NullMarked
package org.acesim.gateway.filing.check.field;

import org.jspecify.annotations.NullMarked;
