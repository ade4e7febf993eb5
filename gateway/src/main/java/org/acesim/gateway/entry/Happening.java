package org.acesim.gateway.entry;

import java.util.List;
import org.acesim.gateway.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one entry at one moment: a row of its timeline.
 *
 * @param messageId the batch that it was told in
 */
public record Happening(String entryNumber, @Nullable Long messageId, Moment at, List<TimelineEvent> events) {}
