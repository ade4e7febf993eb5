package org.acesim.cbp.scenario;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.acesim.cbp.inquiry.PenaltyClaim;
import org.acesim.cbp.inquiry.PenaltyFields;
import org.acesim.cbp.problem.FieldProblem;
import org.acesim.cbp.problem.JsonFields;
import org.acesim.cbp.scenario.ForcedOutcome.NoBill;
import org.acesim.cbp.scenario.ForcedOutcome.NoReply;
import org.acesim.cbp.scenario.ForcedOutcome.Penalty;
import org.acesim.cbp.scenario.ForcedOutcome.Review;
import org.acesim.cbp.targeting.ExamResult;
import org.acesim.cbp.targeting.Forced;
import org.acesim.cbp.targeting.Officer;
import org.acesim.cbp.targeting.Outcome;
import org.jspecify.annotations.Nullable;

/** Reads a list of rules, and finds everything that is wrong with it at once. */
final class RuleReader {
    private static final int RULES_MAX = 500;
    private static final int NAME_LENGTH_MAX = 80;
    private static final Duration DELAY_MAX = Duration.ofDays(3650);
    private static final Set<String> FIELDS = Set.of(
            "name",
            "match",
            "not",
            "outcome",
            "result",
            "foundValue",
            "penalty",
            "decidedBy",
            "delay",
            "probability",
            "times");

    private final List<FieldProblem> problems = new ArrayList<>();
    private final MatchReader matches = new MatchReader(problems);

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
        RuleFields.unknown(problems, pointer, field, known);
    }

    void wrong(String pointer, @Nullable Object found, String expected) {
        RuleFields.wrong(problems, pointer, found, expected);
    }

    private Optional<Scenario> rule(String pointer, int position, @Nullable Object written) {
        if (!(written instanceof Map<?, ?> untyped)) {
            wrong(pointer, written, "a rule: an object with match and outcome");
            return Optional.empty();
        }
        int before = problems.size();
        RuleFields fields = RuleFields.of(untyped, pointer, problems);
        fields.refuseOthersThan(FIELDS);
        String name = fields.text("name", "a name of at most 80 characters", text -> Optional.of(text)
                        .filter(any -> any.length() <= NAME_LENGTH_MAX))
                .orElse("rule " + (position + 1));
        List<FieldMatch> match =
                matches.matches(pointer + "/match", fields.fields().get("match"));
        List<FieldMatch> not = matches.matches(pointer + "/not", fields.fields().get("not"));
        if (!fields.fields().containsKey("outcome")) {
            wrong(pointer + "/outcome", "nothing", OutcomeText.expected());
        }
        Optional<ForcedOutcome> outcome = fields.text("outcome", OutcomeText.expected(), OutcomeText::read);
        Optional<Duration> delay =
                fields.text("delay", "a duration such as PT90M or P2D, of at most ten years", RuleReader::duration);
        Optional<BigDecimal> probability = fields.text("probability", "a number from 0 to 1", RuleReader::probability);
        Optional<Integer> times = fields.text("times", "a whole number from 1 to 1000000", RuleReader::times);
        Forced forced = forced(fields, delay.orElse(null));
        outcome.ifPresent(found -> contradictions(fields, found));
        Optional<PenaltyClaim> claim = claim(fields, outcome.orElse(null));
        if (problems.size() > before || outcome.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scenario(
                name,
                match,
                not,
                with(outcome.get(), forced, claim),
                delay.orElse(null),
                probability.orElse(BigDecimal.ONE),
                times.orElse(null),
                fields.fields()));
    }

    private static Forced forced(RuleFields fields, @Nullable Duration delay) {
        return new Forced(
                fields.text("result", "one of " + List.of(ExamResult.values()), oneOf(ExamResult.values()))
                        .orElse(null),
                fields.text("foundValue", "an amount in USD such as 950.00", RuleReader::amount)
                        .orElse(null),
                delay,
                fields.text("decidedBy", "one of " + List.of(Officer.values()), oneOf(Officer.values()))
                        .orElse(null));
    }

    private static ForcedOutcome with(ForcedOutcome outcome, Forced forced, Optional<PenaltyClaim> claim) {
        if (outcome instanceof Review review) {
            return new Review(review.outcome(), forced);
        }
        return outcome instanceof Penalty ? new Penalty(claim.orElseThrow()) : outcome;
    }

    /** What a penalty is claimed for, by the same rules as at the desk. */
    private Optional<PenaltyClaim> claim(RuleFields fields, @Nullable ForcedOutcome outcome) {
        Object written = fields.fields().get("penalty");
        if (!(outcome instanceof Penalty)) {
            if (written != null) {
                fields.contradicts("penalty", "only the outcome PENALTY claims one");
            }
            return Optional.empty();
        }
        String pointer = fields.pointer() + "/penalty";
        if (!(written instanceof Map<?, ?> object)) {
            wrong(pointer, written, "an object with what is claimed: a statute, and what its maximum is computed from");
            return Optional.empty();
        }
        int before = problems.size();
        JsonFields said = JsonFields.ofTexts(object, PenaltyFields.FIELDS, pointer, problems);
        Optional<PenaltyClaim> claim = PenaltyFields.of(said).claim(said);
        if (problems.size() > before) {
            return Optional.empty();
        }
        claim.flatMap(PenaltyClaim::excess).ifPresent(why -> said.problem("CONTRADICTION", "amount", why));
        return claim;
    }

    private static void contradictions(RuleFields fields, ForcedOutcome outcome) {
        boolean review = outcome instanceof Review;
        boolean exam = outcome instanceof Review one
                && (one.outcome() instanceof Outcome.Xray
                        || one.outcome() instanceof Outcome.Tailgate
                        || one.outcome() instanceof Outcome.Intensive);
        boolean release = outcome instanceof Review one && one.outcome() instanceof Outcome.None;
        refuse(fields, "result", !exam, "only an exam has a result");
        refuse(
                fields,
                "foundValue",
                !ExamResult.UNDERVALUED.name().equals(fields.fields().get("result")),
                "only the result UNDERVALUED finds another value");
        refuse(fields, "decidedBy", !review || release, "nobody decides here");
        refuse(
                fields,
                "delay",
                outcome instanceof NoReply || outcome instanceof NoBill,
                "what never comes cannot come later");
    }

    private static void refuse(RuleFields fields, String field, boolean wrong, String why) {
        if (wrong && fields.fields().containsKey(field)) {
            fields.contradicts(field, why);
        }
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
}
