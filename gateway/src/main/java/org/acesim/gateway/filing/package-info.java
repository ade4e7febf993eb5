/** A filing as a filer states it: read from every format, checked, and turned into a cargo release. */
@NullMarked
package org.acesim.gateway.filing;

import org.jspecify.annotations.NullMarked;
