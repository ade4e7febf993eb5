package org.acesim.cbp.scenario;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acesim.cbp.problem.Refusal;
import org.acesim.cbp.targeting.Draw;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules that force outcomes: finds the one that a filing matches, shows them and changes them. */
@Component
public class Scenarios {
    /** What is drawn against a rule's probability; with the rule's name, so that each rule has draws of its own. */
    private static final String DRAWN = "scenario ";

    private static final Set<String> OF_ALL = Set.of("rules", "filers");
    private static final Set<String> OF_ONE = Set.of("rules");

    private final ScenarioStore store;

    Scenarios(ScenarioStore store) {
        this.store = store;
    }

    /**
     * The first rule that a filing matches: of its filer's own, then of those for everybody. In the caller's transaction,
     * which keeps others from the same use of a limited rule.
     */
    public Optional<Applied> find(FiledRelease filed, String entryNumber, long seed) {
        return find(filed, entryNumber, seed, false);
    }

    /** The same, of the rules that decide a correction or cancellation which waits for a person at CBP. */
    public Optional<Applied> findForRequest(FiledRelease filed, String entryNumber, long seed) {
        return find(filed, entryNumber, seed, true);
    }

    private Optional<Applied> find(FiledRelease filed, String entryNumber, long seed, boolean ofRequest) {
        RuleBook book = store.book();
        return first(book, filed.submission().filerCode(), filed, entryNumber, seed, ofRequest)
                .or(() -> first(book, RuleBook.EVERYBODY, filed, entryNumber, seed, ofRequest));
    }

    /** Counts that a rule was applied. */
    public void use(Applied applied) {
        if (applied.isLimited()) {
            store.use(applied.scope(), applied.position());
        }
    }

    /** All rules, as they are written. */
    public Map<String, Object> written() {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("rules", store.book().written(RuleBook.EVERYBODY));
        written.put("filers", store.book().writtenByFiler());
        return written;
    }

    /** One filer's own rules, as they are written. */
    public Map<String, Object> written(String filer) {
        return Map.of("rules", store.book().written(filer));
    }

    /**
     * Replaces the rules for everybody, those of filers, or both, whichever the text has.
     *
     * @throws Refusal with every problem at once
     */
    public void replace(byte[] text, boolean yaml, Set<String> filers) {
        RuleReader reader = new RuleReader();
        Map<String, List<Scenario>> replaced = new LinkedHashMap<>();
        Map<?, ?> fields = fields(reader, RuleText.read(text, yaml), OF_ALL);
        if (fields.containsKey("rules")) {
            replaced.put(RuleBook.EVERYBODY, reader.rules("/rules", fields.get("rules")));
        }
        if (fields.get("filers") instanceof Map<?, ?> byFiler) {
            store.book().filers().keySet().forEach(filer -> replaced.put(filer, List.of()));
            byFiler.forEach((filer, rules) -> {
                if (!filers.contains(String.valueOf(filer))) {
                    reader.unknown("/filers", String.valueOf(filer), filers);
                }
                replaced.put(String.valueOf(filer), reader.rules("/filers/" + filer, rules));
            });
        } else if (fields.containsKey("filers")) {
            reader.wrong("/filers", fields.get("filers"), "an object of filer codes, each with a list of rules");
        }
        refuse(reader);
        store.replace(replaced);
    }

    /**
     * Replaces one filer's own rules.
     *
     * @throws Refusal with every problem at once
     */
    public void replace(String filer, byte[] text, boolean yaml) {
        RuleReader reader = new RuleReader();
        Object written = RuleText.read(text, yaml);
        Object rules = written instanceof List<?>
                ? written
                : fields(reader, written, OF_ONE).get("rules");
        List<Scenario> read = rules == null && !reader.problems().isEmpty() ? List.of() : reader.rules("/rules", rules);
        refuse(reader);
        store.replace(Map.of(filer, read));
    }

    private static Map<?, ?> fields(RuleReader reader, @Nullable Object written, Set<String> known) {
        if (!(written instanceof Map<?, ?> fields)) {
            reader.wrong(
                    "",
                    written,
                    "an object with "
                            + String.join(" and ", known.stream().sorted().toList()));
            return Map.of();
        }
        fields.keySet().stream()
                .map(String::valueOf)
                .filter(field -> !known.contains(field))
                .forEach(field -> reader.unknown("", field, known));
        return fields;
    }

    private static void refuse(RuleReader reader) {
        if (!reader.problems().isEmpty()) {
            throw Refusal.invalid(reader.problems());
        }
    }

    private Optional<Applied> first(
            RuleBook book, String scope, FiledRelease filed, String entryNumber, long seed, boolean ofRequest) {
        List<Scenario> rules = book.of(scope);
        for (int position = 0; position < rules.size(); position++) {
            Scenario rule = rules.get(position);
            if (rule.outcome().ofRequest() == ofRequest && rule.matches(filed)) {
                Optional<Applied> applied = applied(scope, position, rule, entryNumber, seed);
                if (applied.isPresent()) {
                    return applied;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Applied> applied(String scope, int position, Scenario rule, String entryNumber, long seed) {
        String draw = null;
        if (rule.probability().compareTo(BigDecimal.ONE) < 0) {
            BigDecimal drawn = Draw.of(seed, entryNumber, DRAWN + rule.name());
            if (drawn.compareTo(rule.probability()) >= 0) {
                return Optional.empty();
            }
            draw = drawn.toPlainString();
        }
        if (rule.times() == null) {
            return Optional.of(new Applied(scope, position, rule, draw, 0));
        }
        int used = store.used(scope, position);
        return used < rule.times() ? Optional.of(new Applied(scope, position, rule, draw, used + 1)) : Optional.empty();
    }
}
