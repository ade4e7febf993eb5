/** What goods would cost, over HTTP. */
@NullMarked
package org.acesim.cbp.assessment.web;

import org.jspecify.annotations.NullMarked;
