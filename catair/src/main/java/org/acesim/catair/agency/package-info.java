/** The records that partner agencies need under a tariff number. */
@NullMarked
package org.acesim.catair.agency;

import org.jspecify.annotations.NullMarked;
