/** What CBP asks of filers and gives notice of, and the documents that they send. */
@NullMarked
package org.acesim.cbp.inquiry;

import org.jspecify.annotations.NullMarked;
