/** Measures reading and writing; not part of the program. */
package org.acesim.catair.bench;
