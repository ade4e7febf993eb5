/** Says in words what layouts, records and messages hold. */
@NullMarked
package org.acesim.catair.explain;

import org.jspecify.annotations.NullMarked;
