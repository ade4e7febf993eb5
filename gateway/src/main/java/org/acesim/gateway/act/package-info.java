/** What filers do with entries that CBP has: change and cancel them, send documents, answer inquiries and penalties. */
@NullMarked
package org.acesim.gateway.act;

import org.jspecify.annotations.NullMarked;
