package org.acesim.cbp.targeting;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario decides beforehand about a review. What is null is drawn or set as ever.
 *
 * @param examResult what the exam finds
 * @param foundValue the value that an exam finds which finds another, in USD
 * @param delay      how long the review takes, in simulated time, instead of what the settings say
 * @param decidedBy  whether a person at the desk or the automatic officer decides
 */
public record Forced(
        @Nullable ExamResult examResult,
        @Nullable BigDecimal foundValue,
        @Nullable Duration delay,
        @Nullable Officer decidedBy) {
    /** Nothing is decided beforehand. */
    public static final Forced NOTHING = new Forced(null, null, null, null);
}
