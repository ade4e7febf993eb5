package org.acesim.cbp.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.acesim.cbp.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object among rules, and what is wrong with them.
 *
 * @param pointer  where the object stands
 * @param problems everything that was wrong until now, with all objects of the same reading
 */
record RuleFields(Map<String, Object> fields, String pointer, List<FieldProblem> problems) {
    private static final int SHOWN_MAX = 80;

    /** The fields of an object; keys are texts, since {@link RuleText} makes no others. */
    @SuppressWarnings("unchecked")
    static RuleFields of(Map<?, ?> object, String pointer, List<FieldProblem> problems) {
        return new RuleFields((Map<String, Object>) object, pointer, problems);
    }

    /** Notes the fields that nobody knows. */
    void refuseOthersThan(Set<String> known) {
        fields.keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> unknown(problems, pointer, field, known));
    }

    /** A text that {@code reader} understands; empty if it is left out. */
    <T> Optional<T> text(String name, String expected, Function<String, Optional<T>> reader) {
        Object value = fields.get(name);
        if (value == null) {
            return Optional.empty();
        }
        Optional<T> read = value instanceof String text ? reader.apply(text) : Optional.empty();
        if (read.isEmpty()) {
            wrong(problems, pointer + "/" + name, value, expected);
        }
        return read;
    }

    /** Notes that a field contradicts another one. */
    void contradicts(String name, String why) {
        problems.add(new FieldProblem(
                "CONTRADICTION",
                pointer + "/" + name,
                "'" + name + "' does not go with " + fields.get("outcome") + ": " + why + ".",
                String.valueOf(fields.get(name)),
                null));
    }

    /** Notes a field that nobody knows. */
    static void unknown(List<FieldProblem> problems, String pointer, String field, Set<String> known) {
        problems.add(new FieldProblem(
                "UNKNOWN_FIELD",
                pointer + "/" + field,
                "The field '" + field + "' is not known.",
                null,
                "one of " + String.join(", ", new TreeSet<>(known))));
    }

    /** Notes something else than what was expected. */
    static void wrong(List<FieldProblem> problems, String pointer, @Nullable Object found, String expected) {
        String shown = String.valueOf(found);
        problems.add(new FieldProblem(
                "INVALID_VALUE",
                pointer,
                "Expected " + expected + ".",
                shown.length() > SHOWN_MAX ? shown.substring(0, SHOWN_MAX) + "…" : shown,
                expected));
    }
}
