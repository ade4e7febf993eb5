package org.acesim.gateway.entry.web;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acesim.gateway.account.ProblemException;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStatus;
import org.jspecify.annotations.Nullable;

/** What a caller waits for, and how long: {@code ?until=RELEASED,DOCUMENTS_REQUIRED&wait=10s}. */
record Waiting(Set<EntryStatus> until, Duration atMost) {
    private static final Duration USUAL = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Pattern SHORT = Pattern.compile("([0-9]{1,9})(ms|s|m)");

    static Waiting read(String until, @Nullable String wait) {
        return new Waiting(statuses(until), duration(wait));
    }

    /**
     * Whether the wait is over: an entry in a final status will not get into another, unless something is asked of CBP about it
     * that is not answered.
     */
    boolean isOver(Entry entry) {
        EntryStatus status = entry.status();
        return until.contains(status) || (status.isFinal() && !entry.standing().isAsking());
    }

    static Set<EntryStatus> statuses(@Nullable String list) {
        Set<EntryStatus> statuses = EnumSet.noneOf(EntryStatus.class);
        if (list == null || list.isBlank()) {
            return statuses;
        }
        for (String name : list.split(",", -1)) {
            try {
                statuses.add(EntryStatus.valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw ProblemException.badRequest(
                        "'" + name + "' is no status. They are " + EnumSet.allOf(EntryStatus.class) + ".");
            }
        }
        return statuses;
    }

    private static Duration duration(@Nullable String text) {
        Duration duration = text == null ? USUAL : parse(text);
        if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
            throw ProblemException.badRequest("wait=" + text + ": from 0s to 5m");
        }
        return duration;
    }

    private static Duration parse(String text) {
        Matcher written = SHORT.matcher(text);
        if (written.matches()) {
            long amount = Long.parseLong(written.group(1));
            return switch (written.group(2)) {
                case "ms" -> Duration.ofMillis(amount);
                case "s" -> Duration.ofSeconds(amount);
                default -> Duration.ofMinutes(amount);
            };
        }
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemException.badRequest("wait=" + text + ": a time such as 500ms, 10s, 1m");
        }
    }
}
