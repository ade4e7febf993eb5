package org.acesim.cbp.scenario;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.acesim.cbp.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Reads what rules ask of the fields of a filing. */
final class MatchReader {
    private static final int VALUES_MAX = 200;
    private static final int REGEX_LENGTH_MAX = 500;

    private final List<FieldProblem> problems;

    /** Notes what is wrong among {@code problems}. */
    MatchReader(List<FieldProblem> problems) {
        this.problems = problems;
    }

    /** Reads the object that stands at {@code pointer}. */
    List<FieldMatch> matches(String pointer, @Nullable Object written) {
        if (written == null) {
            return List.of();
        }
        if (!(written instanceof Map<?, ?> fields)) {
            RuleFields.wrong(problems, pointer, written, "an object of fields and what they must be");
            return List.of();
        }
        List<FieldMatch> matches = new ArrayList<>();
        RuleFields.of(fields, pointer, problems).fields().forEach((name, wanted) -> FilingField.find(name)
                .ifPresentOrElse(
                        field -> value(pointer + "/" + name, field, wanted)
                                .ifPresent(match -> matches.add(new FieldMatch(field, match))),
                        () -> RuleFields.unknown(problems, pointer, name, withColumns())));
        return matches;
    }

    private static Set<String> withColumns() {
        Set<String> names = new TreeSet<>(FilingField.names());
        names.add("columns of a record such as SE13:5-27");
        return names;
    }

    private Optional<ValueMatch> value(String pointer, FilingField field, Object wanted) {
        if (wanted instanceof String text) {
            return Optional.of(new ValueMatch.OneOf(Set.of(field.comparable(text))));
        }
        if (wanted instanceof List<?> several) {
            return oneOf(pointer, field, several);
        }
        RuleFields range = RuleFields.of((Map<?, ?>) wanted, pointer, problems);
        Map<String, Object> form = range.fields();
        if (form.keySet().equals(Set.of("regex"))) {
            return regex(pointer + "/regex", form.get("regex"));
        }
        if (!form.isEmpty() && Set.of("from", "to").containsAll(form.keySet())) {
            return range(field, range);
        }
        RuleFields.wrong(problems, pointer, wanted, "a value, a list of values, {regex: …} or {from: …, to: …}");
        return Optional.empty();
    }

    private Optional<ValueMatch> oneOf(String pointer, FilingField field, List<?> several) {
        if (several.isEmpty()
                || several.size() > VALUES_MAX
                || !several.stream().allMatch(String.class::isInstance)) {
            RuleFields.wrong(problems, pointer, several, "a list of one to " + VALUES_MAX + " values");
            return Optional.empty();
        }
        Set<String> values = new LinkedHashSet<>();
        several.forEach(value -> values.add(field.comparable((String) value)));
        return Optional.of(new ValueMatch.OneOf(values));
    }

    private Optional<ValueMatch> regex(String pointer, @Nullable Object written) {
        String expected = "a regular expression (RE2 syntax) of at most " + REGEX_LENGTH_MAX + " characters";
        if (!(written instanceof String text) || text.isEmpty() || text.length() > REGEX_LENGTH_MAX) {
            RuleFields.wrong(problems, pointer, written, expected);
            return Optional.empty();
        }
        try {
            return Optional.of(new ValueMatch.Form(Pattern.compile(text, Pattern.CASE_INSENSITIVE)));
        } catch (PatternSyntaxException e) {
            RuleFields.wrong(problems, pointer, written, expected + " (" + e.getDescription() + ")");
            return Optional.empty();
        }
    }

    private Optional<ValueMatch> range(FilingField field, RuleFields written) {
        Optional<String> from = bound(field, written, "from");
        Optional<String> to = bound(field, written, "to");
        if (from.isPresent() && to.isPresent() && field.compare(from.get(), to.get()) > 0) {
            problems.add(new FieldProblem(
                    "CONTRADICTION",
                    written.pointer(),
                    "'from' lies behind 'to'.",
                    from.get() + " to " + to.get(),
                    null));
            return Optional.empty();
        }
        return Optional.of(new ValueMatch.Range(from.orElse(null), to.orElse(null)));
    }

    private static Optional<String> bound(FilingField field, RuleFields written, String name) {
        return written.text(
                name,
                switch (field.kind()) {
                    case NUMBER -> "a number";
                    case DATE -> "a date such as 2024-06-03";
                    case TEXT, CODE -> "a text";
                },
                text -> Optional.of(field.comparable(text)).filter(field::isBound));
    }
}
