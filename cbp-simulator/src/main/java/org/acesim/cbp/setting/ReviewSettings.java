package org.acesim.cbp.setting;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How reviews are conducted.
 *
 * @param desk          whether a person decides at the desk, not the automatic officer
 * @param violationRate the share of exams that find something, from 0 to 1
 * @param kinds         the share that each kind has of all inspections; of all shares together, which need not be 1
 * @param risks         how many times likelier each risk makes an inspection
 * @param terms         how long things take, where not as usual
 */
public record ReviewSettings(
        boolean desk,
        BigDecimal violationRate,
        Map<InspectionKind, BigDecimal> kinds,
        Map<Risk, BigDecimal> risks,
        Map<Term, Span> terms) {
    /** CBP's special operation at JFK in 2024 found about 9 % of opened parcels to be in violation. */
    private static final BigDecimal USUAL_VIOLATION_RATE = new BigDecimal("0.09");

    /** The usual ones. */
    public static final ReviewSettings USUAL = new ReviewSettings(
            false,
            USUAL_VIOLATION_RATE,
            usual(InspectionKind.values(), InspectionKind::usual),
            usual(Risk.values(), Risk::usual),
            Map.of());

    /** Takes copies. */
    public ReviewSettings {
        kinds = Map.copyOf(kinds);
        risks = Map.copyOf(risks);
        terms = Map.copyOf(terms);
    }

    /** How long something takes. */
    public Span term(Term term) {
        return terms.getOrDefault(term, term.usual());
    }

    /** The share of a kind of inspection; none where no share is set. */
    public BigDecimal share(InspectionKind kind) {
        return kinds.getOrDefault(kind, BigDecimal.ZERO);
    }

    /** How many times likelier a risk makes an inspection; as likely as ever where no factor is set. */
    public BigDecimal factor(Risk risk) {
        return risks.getOrDefault(risk, BigDecimal.ONE);
    }

    /** The same with other terms for those that are given. */
    public ReviewSettings with(Map<Term, Span> given) {
        return new ReviewSettings(desk, violationRate, kinds, risks, merged(terms, given));
    }

    /** The same with these shares of the kinds of inspection, and none for the others. */
    public ReviewSettings ofKinds(Map<InspectionKind, BigDecimal> given) {
        return given.isEmpty() ? this : new ReviewSettings(desk, violationRate, given, risks, terms);
    }

    /** The same with other factors for those that are given. */
    public ReviewSettings ofRisks(Map<Risk, BigDecimal> given) {
        return new ReviewSettings(desk, violationRate, kinds, merged(risks, given), terms);
    }

    /** The same, decided by a person or not, and with this share of exams that find something. */
    public ReviewSettings decided(boolean byPerson, BigDecimal violations) {
        return new ReviewSettings(byPerson, violations, kinds, risks, terms);
    }

    private static <K extends Enum<K>> Map<K, BigDecimal> usual(K[] all, Function<K, BigDecimal> usual) {
        return Arrays.stream(all).collect(Collectors.toMap(one -> one, usual));
    }

    private static <K, V> Map<K, V> merged(Map<K, V> before, Map<K, V> given) {
        Map<K, V> merged = new HashMap<>(before);
        merged.putAll(given);
        return merged;
    }
}
