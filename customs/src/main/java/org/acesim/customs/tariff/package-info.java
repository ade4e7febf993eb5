/** The tariff: which numbers there are, and the rate that each carries. */
@NullMarked
package org.acesim.customs.tariff;

import org.jspecify.annotations.NullMarked;
