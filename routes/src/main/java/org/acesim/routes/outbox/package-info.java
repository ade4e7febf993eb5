/** Messages that are stored with the work that caused them, sent afterwards, and taken once. */
@NullMarked
package org.acesim.routes.outbox;

import org.jspecify.annotations.NullMarked;
