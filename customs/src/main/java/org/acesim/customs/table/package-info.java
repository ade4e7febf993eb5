/** The module's own resource tables, read once. */
@NullMarked
package org.acesim.customs.table;

import org.jspecify.annotations.NullMarked;
