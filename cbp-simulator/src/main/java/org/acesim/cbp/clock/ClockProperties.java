package org.acesim.cbp.clock;

import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How simulated time begins.
 *
 * @param start when it starts on the first start of the program, in New York unless it has an offset
 */
@ConfigurationProperties("acesim.clock")
record ClockProperties(@DefaultValue("2024-06-03T09:00") String start) {
    Instant startsAt() {
        return NewYork.read(start)
                .orElseThrow(() -> new IllegalArgumentException(
                        "acesim.clock.start is '" + start + "', not a date and time such as 2024-06-03T09:00"));
    }
}
