/** The importer security filing that a cargo release filing of ocean cargo may carry. */
@NullMarked
package org.acesim.catair.isf;

import org.jspecify.annotations.NullMarked;
