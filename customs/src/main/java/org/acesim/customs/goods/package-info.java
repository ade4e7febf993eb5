/** Goods that the law treats apart, and descriptions that do not say what goods they are. */
@NullMarked
package org.acesim.customs.goods;

import org.jspecify.annotations.NullMarked;
