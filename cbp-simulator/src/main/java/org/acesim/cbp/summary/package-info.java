/** Entry summaries: what CBP checks, keeps and answers of them, and when they are late. */
@NullMarked
package org.acesim.cbp.summary;

import org.jspecify.annotations.NullMarked;
