package org.acesim.cbp.scenario;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule: what it asks of a filing, and what it forces.
 *
 * @param name        what explanations call it
 * @param match       all of these hold
 * @param not         none of these holds
 * @param outcome     what is forced
 * @param delay       how much later than otherwise, in simulated time; null for none
 * @param probability of filings that match, by a seeded draw
 * @param times       how often it is applied at most; null for always
 * @param written     the rule as it was written
 */
record Scenario(
        String name,
        List<FieldMatch> match,
        List<FieldMatch> not,
        ForcedOutcome outcome,
        @Nullable Duration delay,
        BigDecimal probability,
        @Nullable Integer times,
        Map<String, Object> written) {
    boolean matches(FiledRelease filed) {
        return match.stream().allMatch(wanted -> wanted.holds(filed))
                && not.stream().noneMatch(unwanted -> unwanted.holds(filed));
    }
}
