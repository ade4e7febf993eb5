package org.acesim.cbp.person;

import java.time.LocalDate;
import org.acesim.cbp.setting.Aggregation;

/**
 * How an entry stands among what its person imports on one day. It tells sums, and nothing of other entries.
 *
 * @param person      a part of the digest that stands for the consignee
 * @param day         the day of arrival, New York's
 * @param before      what was accepted before it, in whole USD
 * @param value       its own value
 * @param position    its place in the order of acceptance, from 1
 * @param limit       what one person may import free on one day
 * @param aggregation what the sum is held against
 */
public record Standing(
        String person, LocalDate day, long before, long value, long position, long limit, Aggregation aggregation) {
    /** The sum with it. */
    public long total() {
        return before + value;
    }

    /** Whether with it the person has more than may come free. */
    public boolean isOver() {
        return aggregation.refuses(total(), limit);
    }
}
