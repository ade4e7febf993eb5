/** Looking at entries over HTTP. */
@NullMarked
package org.acesim.gateway.entry.web;

import org.jspecify.annotations.NullMarked;
