package org.acesim.cbp.scenario;

import java.time.Duration;
import java.time.Instant;
import org.acesim.cbp.entry.Decision;
import org.jspecify.annotations.Nullable;

/** A rule that a filing matches. */
public final class Applied {
    private final String scope;
    private final int position;
    private final Scenario rule;
    /** Null where the rule is certain. */
    private final @Nullable String draw;

    private final int use;

    /**
     * A rule and its use.
     *
     * @param scope    whose rule it is: a filer code, or blank for everybody's
     * @param position its place in that list, from 0
     * @param draw     what was drawn against its probability; null where it is certain
     * @param use      which of its limited uses this is, from 1; 0 where they are not limited
     */
    Applied(String scope, int position, Scenario rule, @Nullable String draw, int use) {
        this.scope = scope;
        this.position = position;
        this.rule = rule;
        this.draw = draw;
        this.use = use;
    }

    /** What it forces. */
    public ForcedOutcome outcome() {
        return rule.outcome();
    }

    /** How much later than otherwise, in simulated time. */
    public Duration delay() {
        return rule.delay() == null ? Duration.ZERO : rule.delay();
    }

    /** The rule, as an explanation. */
    public Decision decision(Instant at) {
        Object outcome = rule.written().get("outcome");
        String text = "Scenario '" + rule.name() + "' " + (scope.isEmpty() ? "for everybody" : "of filer " + scope)
                + " forces " + outcome + (use == 0 ? "" : ", for the time " + use + " of " + rule.times());
        Decision decision = Decision.of(
                Decision.Rule.SCENARIO,
                at,
                Decision.facts(
                        "scenario",
                        rule.name(),
                        "of",
                        scope.isEmpty() ? "everybody" : scope,
                        "outcome",
                        outcome,
                        "result",
                        rule.written().get("result"),
                        "penalty",
                        rule.written().get("penalty"),
                        "delay",
                        rule.delay()),
                text);
        return draw == null
                ? decision
                : decision.against(rule.probability().toPlainString()).drawn(draw);
    }

    boolean isLimited() {
        return use > 0;
    }

    String scope() {
        return scope;
    }

    int position() {
        return position;
    }
}
