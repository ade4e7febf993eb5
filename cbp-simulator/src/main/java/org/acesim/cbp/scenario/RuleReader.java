package org.acesim.cbp.scenario;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.acesim.cbp.problem.FieldProblem;
import org.acesim.cbp.scenario.ForcedOutcome.NoBill;
import org.acesim.cbp.scenario.ForcedOutcome.NoReply;
import org.acesim.cbp.scenario.ForcedOutcome.Review;
import org.acesim.cbp.targeting.ExamResult;
import org.acesim.cbp.targeting.Forced;
import org.acesim.cbp.targeting.Officer;
import org.acesim.cbp.targeting.Outcome;
import org.jspecify.annotations.Nullable;

/** Reads a list of rules, and finds everything that is wrong with it at once. */
final class RuleReader {
    private static final int RULES_MAX = 500;
    private static final int VALUES_MAX = 200;
    private static final int REGEX_LENGTH_MAX = 500;
    private static final int NAME_LENGTH_MAX = 80;
    private static final Duration DELAY_MAX = Duration.ofDays(3650);
    private static final Set<String> FIELDS = Set.of(
            "name", "match", "not", "outcome", "result", "foundValue", "decidedBy", "delay", "probability", "times");

    private final List<FieldProblem> problems = new ArrayList<>();

    /** Reads the list that stands at {@code pointer}. */
    List<Scenario> rules(String pointer, @Nullable Object list) {
        if (!(list instanceof List<?> written)) {
            wrong(pointer, list, "a list of rules");
            return List.of();
        }
        if (written.size() > RULES_MAX) {
            wrong(pointer, written.size() + " rules", "at most " + RULES_MAX + " rules");
            return List.of();
        }
        List<Scenario> rules = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            rule(pointer + "/" + i, i, written.get(i)).ifPresent(rules::add);
        }
        return rules;
    }

    /** Everything that was wrong. */
    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    /** Notes a field that nobody knows. */
    void unknown(String pointer, String field, Set<String> known) {
        problems.add(new FieldProblem(
                "UNKNOWN_FIELD",
                pointer + "/" + field,
                "The field '" + field + "' is not known.",
                null,
                "one of " + String.join(", ", new TreeSet<>(known))));
    }

    void wrong(String pointer, @Nullable Object found, String expected) {
        String shown = String.valueOf(found);
        problems.add(new FieldProblem(
                "INVALID_VALUE",
                pointer,
                "Expected " + expected + ".",
                shown.length() > 80 ? shown.substring(0, 80) + "…" : shown,
                expected));
    }

    private Optional<Scenario> rule(String pointer, int position, @Nullable Object written) {
        if (!(written instanceof Map<?, ?> untyped)) {
            wrong(pointer, written, "a rule: an object with match and outcome");
            return Optional.empty();
        }
        int before = problems.size();
        Map<String, Object> fields = typed(untyped);
        fields.keySet().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> unknown(pointer, field, FIELDS));
        String name = text(fields, pointer, "name", "a name of at most 80 characters", text -> Optional.of(text)
                        .filter(any -> any.length() <= NAME_LENGTH_MAX))
                .orElse("rule " + (position + 1));
        List<FieldMatch> match = matches(pointer + "/match", fields.get("match"));
        List<FieldMatch> not = matches(pointer + "/not", fields.get("not"));
        if (!fields.containsKey("outcome")) {
            wrong(pointer + "/outcome", "nothing", OutcomeText.expected());
        }
        Optional<ForcedOutcome> outcome = text(fields, pointer, "outcome", OutcomeText.expected(), OutcomeText::read);
        Optional<Duration> delay = text(
                fields,
                pointer,
                "delay",
                "a duration such as PT90M or P2D, of at most ten years",
                RuleReader::duration);
        Optional<BigDecimal> probability =
                text(fields, pointer, "probability", "a number from 0 to 1", RuleReader::probability);
        Optional<Integer> times = text(fields, pointer, "times", "a whole number from 1 to 1000000", RuleReader::times);
        Forced forced = forced(pointer, fields, delay.orElse(null));
        outcome.ifPresent(found -> contradictions(pointer, fields, found));
        if (problems.size() > before || outcome.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scenario(
                name,
                match,
                not,
                with(outcome.get(), forced),
                delay.orElse(null),
                probability.orElse(BigDecimal.ONE),
                times.orElse(null),
                fields));
    }

    private Forced forced(String pointer, Map<String, Object> fields, @Nullable Duration delay) {
        return new Forced(
                text(fields, pointer, "result", "one of " + List.of(ExamResult.values()), oneOf(ExamResult.values()))
                        .orElse(null),
                text(fields, pointer, "foundValue", "an amount in USD such as 950.00", RuleReader::amount)
                        .orElse(null),
                delay,
                text(fields, pointer, "decidedBy", "one of " + List.of(Officer.values()), oneOf(Officer.values()))
                        .orElse(null));
    }

    private static ForcedOutcome with(ForcedOutcome outcome, Forced forced) {
        return outcome instanceof Review review ? new Review(review.outcome(), forced) : outcome;
    }

    private void contradictions(String pointer, Map<String, Object> fields, ForcedOutcome outcome) {
        boolean review = outcome instanceof Review;
        boolean exam = outcome instanceof Review one
                && (one.outcome() instanceof Outcome.Xray
                        || one.outcome() instanceof Outcome.Tailgate
                        || one.outcome() instanceof Outcome.Intensive);
        boolean release = outcome instanceof Review one && one.outcome() instanceof Outcome.None;
        refuse(fields, "result", !exam, pointer, "only an exam has a result");
        refuse(
                fields,
                "foundValue",
                !ExamResult.UNDERVALUED.name().equals(fields.get("result")),
                pointer,
                "only the result UNDERVALUED finds another value");
        refuse(fields, "decidedBy", !review || release, pointer, "nobody decides here");
        refuse(
                fields,
                "delay",
                outcome instanceof NoReply || outcome instanceof NoBill,
                pointer,
                "what never comes cannot come later");
    }

    private void refuse(Map<String, Object> fields, String field, boolean wrong, String pointer, String why) {
        if (wrong && fields.containsKey(field)) {
            problems.add(new FieldProblem(
                    "CONTRADICTION",
                    pointer + "/" + field,
                    "'" + field + "' does not go with " + fields.get("outcome") + ": " + why + ".",
                    String.valueOf(fields.get(field)),
                    null));
        }
    }

    private List<FieldMatch> matches(String pointer, @Nullable Object written) {
        if (written == null) {
            return List.of();
        }
        if (!(written instanceof Map<?, ?> fields)) {
            wrong(pointer, written, "an object of fields and what they must be");
            return List.of();
        }
        List<FieldMatch> matches = new ArrayList<>();
        typed(fields).forEach((name, wanted) -> FilingField.find(name)
                .ifPresentOrElse(
                        field -> value(pointer + "/" + name, field, wanted)
                                .ifPresent(match -> matches.add(new FieldMatch(field, match))),
                        () -> unknown(pointer, name, withColumns())));
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
        Map<String, Object> form = typed((Map<?, ?>) wanted);
        if (form.keySet().equals(Set.of("regex"))) {
            return regex(pointer + "/regex", form.get("regex"));
        }
        if (!form.isEmpty() && Set.of("from", "to").containsAll(form.keySet())) {
            return range(pointer, field, form);
        }
        wrong(pointer, wanted, "a value, a list of values, {regex: …} or {from: …, to: …}");
        return Optional.empty();
    }

    private Optional<ValueMatch> oneOf(String pointer, FilingField field, List<?> several) {
        if (several.isEmpty()
                || several.size() > VALUES_MAX
                || !several.stream().allMatch(String.class::isInstance)) {
            wrong(pointer, several, "a list of one to " + VALUES_MAX + " values");
            return Optional.empty();
        }
        Set<String> values = new LinkedHashSet<>();
        several.forEach(value -> values.add(field.comparable((String) value)));
        return Optional.of(new ValueMatch.OneOf(values));
    }

    private Optional<ValueMatch> regex(String pointer, @Nullable Object written) {
        String expected = "a regular expression (RE2 syntax) of at most " + REGEX_LENGTH_MAX + " characters";
        if (!(written instanceof String text) || text.isEmpty() || text.length() > REGEX_LENGTH_MAX) {
            wrong(pointer, written, expected);
            return Optional.empty();
        }
        try {
            return Optional.of(new ValueMatch.Form(Pattern.compile(text, Pattern.CASE_INSENSITIVE)));
        } catch (PatternSyntaxException e) {
            wrong(pointer, written, expected + " (" + e.getDescription() + ")");
            return Optional.empty();
        }
    }

    private Optional<ValueMatch> range(String pointer, FilingField field, Map<String, Object> written) {
        Optional<String> from = bound(pointer, field, written, "from");
        Optional<String> to = bound(pointer, field, written, "to");
        if (from.isPresent() && to.isPresent() && field.compare(from.get(), to.get()) > 0) {
            problems.add(new FieldProblem(
                    "CONTRADICTION", pointer, "'from' lies behind 'to'.", from.get() + " to " + to.get(), null));
            return Optional.empty();
        }
        return Optional.of(new ValueMatch.Range(from.orElse(null), to.orElse(null)));
    }

    private Optional<String> bound(String pointer, FilingField field, Map<String, Object> written, String name) {
        return text(
                written,
                pointer,
                name,
                switch (field.kind()) {
                    case NUMBER -> "a number";
                    case DATE -> "a date such as 2024-06-03";
                    case TEXT, CODE -> "a text";
                },
                text -> Optional.of(field.comparable(text)).filter(field::isBound));
    }

    private <T> Optional<T> text(
            Map<String, Object> fields,
            String pointer,
            String name,
            String expected,
            Function<String, Optional<T>> reader) {
        Object value = fields.get(name);
        if (value == null) {
            return Optional.empty();
        }
        Optional<T> read = value instanceof String text ? reader.apply(text) : Optional.empty();
        if (read.isEmpty()) {
            wrong(pointer + "/" + name, value, expected);
        }
        return read;
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> oneOf(E[] values) {
        return text -> List.of(values).stream()
                .filter(value -> value.name().equals(text.strip()))
                .findFirst();
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text.strip()))
                    .filter(duration -> !duration.isNegative() && duration.compareTo(DELAY_MAX) <= 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> probability(String text) {
        return decimal(text, "[01]|[01]?\\.[0-9]{1,9}").filter(share -> share.compareTo(BigDecimal.ONE) <= 0);
    }

    private static Optional<BigDecimal> amount(String text) {
        return decimal(text, "[0-9]{1,12}(\\.[0-9]{1,2})?");
    }

    private static Optional<BigDecimal> decimal(String text, String form) {
        return Pattern.matches(form, text.strip()) ? Optional.of(new BigDecimal(text.strip())) : Optional.empty();
    }

    private static Optional<Integer> times(String text) {
        return Pattern.matches("[0-9]{1,7}", text.strip())
                ? Optional.of(Integer.valueOf(text.strip())).filter(times -> times >= 1 && times <= 1_000_000)
                : Optional.empty();
    }

    /** Keys are texts: {@link RuleText} makes no others. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> typed(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
