/** What CBP gives filers notice of: inquiries to answer, and penalties. */
@NullMarked
package org.acesim.gateway.notice;

import org.jspecify.annotations.NullMarked;
