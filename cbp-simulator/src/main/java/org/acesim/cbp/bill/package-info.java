/** Bills of lading and their life: on file, departed, arrived, held, deleted. */
@NullMarked
package org.acesim.cbp.bill;

import org.jspecify.annotations.NullMarked;
