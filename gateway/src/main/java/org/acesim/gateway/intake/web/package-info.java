/** Filing over HTTP. */
@NullMarked
package org.acesim.gateway.intake.web;

import org.jspecify.annotations.NullMarked;
