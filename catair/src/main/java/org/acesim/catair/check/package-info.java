/** Says everything that is wrong with a message: its envelope, the sequence of its records, their fields. */
@NullMarked
package org.acesim.catair.check;

import org.jspecify.annotations.NullMarked;
