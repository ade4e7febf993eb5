package org.acesim.gateway.summary.draft;

import java.time.LocalDate;
import org.acesim.catair.EntryNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a draft needs to know of an entry besides its filing.
 *
 * @param lawOf the day whose rates and fees apply
 * @param today simulated
 * @param releasedOn the simulated day of release; none before
 */
public record DraftContext(
        EntryNumber number,
        LocalDate lawOf,
        LocalDate today,
        @Nullable LocalDate releasedOn) {}
