/** What CATAIR filers get on their queues: answers as batches, under their own A and B records. */
@NullMarked
package org.acesim.gateway.batch;

import org.jspecify.annotations.NullMarked;
