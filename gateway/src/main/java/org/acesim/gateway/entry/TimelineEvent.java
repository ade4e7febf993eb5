package org.acesim.gateway.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an entry. Stored as JSON with names of one letter: there are many.
 *
 * @param event what kind of thing, one word
 * @param code CBP's code, or blank
 * @param simulatedAt when, where that is not when it was told
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TimelineEvent(
        @JsonProperty("s") Source source,
        @JsonProperty("e") String event,
        @JsonProperty("c") String code,
        @JsonProperty("t") String text,
        @JsonProperty("a") @Nullable Instant simulatedAt) {

    /** Left out when blank. */
    public TimelineEvent {
        code = code == null ? "" : code;
        text = text == null ? "" : text;
    }

    /** By the gateway itself. */
    public static TimelineEvent gateway(String event, String text) {
        return new TimelineEvent(Source.GATEWAY, event, "", text, null);
    }

    /** By CBP. */
    public static TimelineEvent cbp(String event, String code, String text, @Nullable Instant simulatedAt) {
        return new TimelineEvent(Source.CBP, event, code, text, simulatedAt);
    }

    /** Who did it or said it. */
    public enum Source {
        /** The filer. */
        @JsonProperty("F")
        FILER,
        /** This gateway. */
        @JsonProperty("G")
        GATEWAY,
        /** The simulated CBP. */
        @JsonProperty("C")
        CBP
    }
}
