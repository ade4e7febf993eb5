package org.acesim.gateway.send;

import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.gateway.entry.Filed;
import org.acesim.gateway.entry.Standing;
import org.acesim.gateway.entry.TimelineEvent;
import org.jspecify.annotations.Nullable;

/**
 * A filing that the gateway refused and keeps, because the way that it came by has no answer of its own.
 *
 * @param json what was filed, as far as it could be read
 * @param problems why
 * @param corrects where the entry stood whose place it was to take: one that was rejected under this number
 */
public record Refusal(
        EntryNumber number,
        Filed filed,
        byte[] json,
        String search,
        List<?> problems,
        List<TimelineEvent> events,
        @Nullable Standing corrects) {}
