package org.acesim.cbp.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All rules that are in force.
 *
 * @param everybody those for everybody
 * @param filers    each filer's own, by filer code
 */
record RuleBook(List<Scenario> everybody, Map<String, List<Scenario>> filers) {
    /** The scope of the rules for everybody. */
    static final String EVERYBODY = "";

    RuleBook {
        everybody = List.copyOf(everybody);
        filers = Map.copyOf(filers);
    }

    List<Scenario> of(String scope) {
        return scope.equals(EVERYBODY) ? everybody : filers.getOrDefault(scope, List.of());
    }

    /** Everybody's scope, and that of each filer with rules of its own. */
    Set<String> scopes() {
        Set<String> scopes = new TreeSet<>(filers.keySet());
        scopes.add(EVERYBODY);
        return scopes;
    }

    RuleBook with(String scope, List<Scenario> rules) {
        if (scope.equals(EVERYBODY)) {
            return new RuleBook(rules, filers);
        }
        Map<String, List<Scenario>> changed = new TreeMap<>(filers);
        changed.put(scope, rules);
        return new RuleBook(everybody, changed);
    }

    /** The rules of a scope, as they were written. */
    List<Map<String, Object>> written(String scope) {
        return of(scope).stream().map(Scenario::written).toList();
    }

    /** Every filer's own rules, as they were written. */
    Map<String, List<Map<String, Object>>> writtenByFiler() {
        Map<String, List<Map<String, Object>>> written = new LinkedHashMap<>();
        new TreeMap<>(filers).keySet().forEach(filer -> {
            if (!of(filer).isEmpty()) {
                written.put(filer, written(filer));
            }
        });
        return written;
    }
}
