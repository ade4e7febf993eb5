package org.acesim.gateway.entry;

import org.acesim.gateway.notice.Notices;
import org.acesim.gateway.summary.Summaries;

/** Everything that is kept of entries, and who waits for a change of it. */
public record EntryStore(
        Entries entries,
        Timeline timeline,
        Messages messages,
        EntryWatch watch,
        Proposals proposals,
        Notices notices,
        Summaries summaries) {}
