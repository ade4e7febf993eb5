package org.acesim.gateway.send;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a batch of ours, as its A and B records carry it in their user text: CBP returns it unmodified. */
public final class BatchNumber {
    private static final Pattern WRITTEN = Pattern.compile("M([0-9]{10,18})");

    private BatchNumber() {}

    /** As user text: {@code M0000000123}. */
    public static String write(long messageId) {
        return "M%010d".formatted(messageId);
    }

    /** The number in a user text; empty if it is none of ours. */
    public static Optional<Long> read(String userText) {
        Matcher written = WRITTEN.matcher(userText.strip());
        return written.matches() ? Optional.of(Long.parseLong(written.group(1))) : Optional.empty();
    }
}
