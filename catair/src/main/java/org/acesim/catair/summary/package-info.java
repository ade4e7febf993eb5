/** Entry summary: the filing (AE), its response (AX) and the notifications of status that follow it (UC). */
@NullMarked
package org.acesim.catair.summary;

import org.jspecify.annotations.NullMarked;
