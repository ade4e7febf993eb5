package org.acesim.cbp.setting;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;

/**
 * Between two lengths of simulated time, both included.
 *
 * @param least the shortest
 * @param most  the longest
 */
public record Span(Duration least, Duration most) {
    /** So long is a span at most: longer than anything in a clearance takes. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** Reads {@code P1D/P3D}, or {@code P1D} for both. */
    public static Optional<Span> parse(String text) {
        try {
            String[] both = text.strip().split("/", 2);
            Duration least = Duration.parse(both[0]);
            Span span = new Span(least, both.length == 1 ? least : Duration.parse(both[1]));
            boolean possible = !span.least.isNegative()
                    && span.least.compareTo(span.most) <= 0
                    && span.most.compareTo(LONGEST) <= 0;
            return possible ? Optional.of(span) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The length that a draw from 0 to 1 gives, to the minute. */
    public Duration at(BigDecimal draw) {
        BigDecimal minutes = BigDecimal.valueOf(most.minus(least).toMinutes()).multiply(draw);
        return least.plusMinutes(minutes.longValue());
    }

    @Override
    public String toString() {
        return least.equals(most) ? shown(least) : shown(least) + "/" + shown(most);
    }

    private static String shown(Duration length) {
        boolean wholeDays = length.equals(Duration.ofDays(length.toDays())) && !length.isZero();
        return wholeDays ? "P" + length.toDays() + "D" : length.toString();
    }
}
