package org.acesim.cbp.setting;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * How reviews are conducted.
 *
 * @param desk          whether a person decides at the desk, not the automatic officer
 * @param violationRate the share of exams that find something, from 0 to 1
 * @param terms         how long things take, where not as usual
 */
public record ReviewSettings(boolean desk, BigDecimal violationRate, Map<Term, Span> terms) {
    /** CBP's special operation at JFK in 2024 found about 9 % of opened parcels to be in violation. */
    private static final BigDecimal USUAL_VIOLATION_RATE = new BigDecimal("0.09");

    /** The usual ones. */
    public static final ReviewSettings USUAL = new ReviewSettings(false, USUAL_VIOLATION_RATE, Map.of());

    /** Takes a copy. */
    public ReviewSettings {
        terms = Map.copyOf(terms);
    }

    /** How long something takes. */
    public Span term(Term term) {
        return terms.getOrDefault(term, term.usual());
    }

    /** The same with other terms for those that are given. */
    public ReviewSettings with(Map<Term, Span> given) {
        Map<Term, Span> merged = new EnumMap<>(Term.class);
        merged.putAll(terms);
        merged.putAll(given);
        return new ReviewSettings(desk, violationRate, merged);
    }
}
