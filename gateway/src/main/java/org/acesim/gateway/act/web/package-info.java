/** Acting on entries over HTTP. */
@NullMarked
package org.acesim.gateway.act.web;

import org.jspecify.annotations.NullMarked;
