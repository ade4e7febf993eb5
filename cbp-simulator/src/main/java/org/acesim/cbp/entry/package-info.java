/** The entries on file at the simulated CBP: what was filed, where each stands, and why everything was decided as it was. */
@NullMarked
package org.acesim.cbp.entry;

import org.jspecify.annotations.NullMarked;
