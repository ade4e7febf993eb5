/** Scenarios over HTTP. */
@NullMarked
package org.acesim.cbp.scenario.web;

import org.jspecify.annotations.NullMarked;
