/** Worksheets over HTTP. */
@NullMarked
package org.acesim.gateway.duty.web;

import org.jspecify.annotations.NullMarked;
