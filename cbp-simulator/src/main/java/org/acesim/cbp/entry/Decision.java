package org.acesim.cbp.entry;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that CBP decided about an entry, explained.
 *
 * @param rule         what it was decided by
 * @param inputs       the figures and facts that were looked at
 * @param threshold    what they were compared with
 * @param draw         the random number drawn, from 0 to 1
 * @param decidedBy    who decided
 * @param at           simulated time
 * @param text         the same as a sentence
 * @param dispositions what the sender was told because of it
 */
public record Decision(
        Rule rule,
        Map<String, String> inputs,
        @Nullable String threshold,
        @Nullable String draw,
        String decidedBy,
        Instant at,
        String text,
        List<Disposition> dispositions) {

    /** What is empty is not stored, and so comes back as null. */
    public Decision {
        inputs = inputs == null ? Map.of() : inputs;
        dispositions = dispositions == null ? List.of() : dispositions;
    }

    /** Who decides where no person does. */
    public static final String AUTOMATIC = "SIMULATED CBP";

    /** What a decision can be made by. */
    public enum Rule {
        /** The conditions that a cargo release must meet. */
        CONDITIONS,
        /** The bill of lading is on file. */
        BILL_MATCH,
        /** The goods arrive on the day that the filer estimated. */
        ARRIVAL,
        /** A rule that forces an outcome. */
        SCENARIO,
        /** The seeded draw for inspection. */
        TARGETING,
        /** Goods of an origin that the entry's type does not cover. */
        ORIGIN,
        /** Goods that the law treats apart. */
        GOODS,
        /** A description that does not say what the goods are. */
        VAGUE_DESCRIPTION,
        /** What an exam found. */
        EXAM,
        /** A deadline passed, or a time was over. */
        TERM,
        /** What the filer asked for or answered. */
        FILER,
        /** What a person at the desk decided. */
        DESK,
        /** What CBP answered to a request for correction or cancellation. */
        REQUEST,
        /** The time that CBP takes to look at documents. */
        DOCUMENT_REVIEW,
        /** What one person imports on one day under Section 321. */
        ONE_PERSON_ONE_DAY,
        /** Duty and fees, estimated from the cargo release. */
        DUTY_ESTIMATE,
        /** What is owed, by when it is to be paid, and what was paid or given back. */
        PAYMENT,
        /** The conditions that an entry summary must meet, and when it is due. */
        ENTRY_SUMMARY,
        /** Duty and fees, assessed from the entry summary, or anew. */
        DUTY_ASSESSMENT
    }

    /** Names and values of what was looked at, in this order; what is null or empty is left out. */
    public static Map<String, String> facts(@Nullable Object... namesAndValues) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null && !value.toString().isEmpty()) {
                facts.put(String.valueOf(namesAndValues[i]), value.toString());
            }
        }
        return facts;
    }

    /** A decision that no person made, without threshold, draw or disposition. */
    public static Decision of(Rule rule, Instant at, Map<String, String> inputs, String text) {
        return new Decision(rule, inputs, null, null, AUTOMATIC, at, text, List.of());
    }

    /** The same, with something more that was looked at. */
    public Decision knowing(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(inputs);
        more.put(name, value);
        return new Decision(rule, more, threshold, draw, decidedBy, at, text, dispositions);
    }

    /** The same, compared with {@code threshold}. */
    public Decision against(String threshold) {
        return new Decision(rule, inputs, threshold, draw, decidedBy, at, text, dispositions);
    }

    /** The same, by this {@code draw}. */
    public Decision drawn(String draw) {
        return new Decision(rule, inputs, threshold, draw, decidedBy, at, text, dispositions);
    }

    /** The same, decided by this person. */
    public Decision by(String person) {
        return new Decision(rule, inputs, threshold, draw, person, at, text, dispositions);
    }

    /** The same, of which the sender was told {@code dispositions}. */
    public Decision telling(List<Disposition> dispositions) {
        return new Decision(rule, inputs, threshold, draw, decidedBy, at, text, dispositions);
    }
}
