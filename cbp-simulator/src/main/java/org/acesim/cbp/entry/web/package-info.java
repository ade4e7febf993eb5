/** CBP's whole view of an entry, over HTTP. */
@NullMarked
package org.acesim.cbp.entry.web;

import org.jspecify.annotations.NullMarked;
