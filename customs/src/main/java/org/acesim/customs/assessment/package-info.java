/** What an entry owes: every duty, tax and fee with its legal heading, its base, its rate and the reason for it. */
@NullMarked
package org.acesim.customs.assessment;

import org.jspecify.annotations.NullMarked;
