/** One person, one day: what each consignee imports under Section 321 on each day of arrival, over all filers. */
@NullMarked
package org.acesim.cbp.person;

import org.jspecify.annotations.NullMarked;
