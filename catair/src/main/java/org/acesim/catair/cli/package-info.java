/** The command line: explains and checks messages for people. */
@NullMarked
package org.acesim.catair.cli;

import org.jspecify.annotations.NullMarked;
