/** The JSON of a filing: its tree, its reading and its writing. */
@NullMarked
package org.acesim.gateway.filing.json;

import org.jspecify.annotations.NullMarked;
