package org.acesim.cbp.action;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.acesim.cbp.review.Course;
import org.acesim.cbp.review.Facts;
import org.acesim.cbp.scenario.Applied;
import org.acesim.cbp.setting.Term;
import org.acesim.cbp.targeting.Draw;
import org.jspecify.annotations.Nullable;

/** When a request is decided. */
final class Deciding {
    /** The automatic officer decides about a request. */
    static final String REQUEST_DECISION = "REQUEST_DECISION";
    /** Whom a request waits for that needs documents. */
    static final String DOCUMENTS = "the filer's documents";

    private Deciding() {}

    /** When the automatic officer decides a request that can be decided from now on; null where a person at the desk does. */
    static @Nullable Instant decideAt(Course course, Instant now) {
        return course.atDesk() ? null : now.plus(usual(course.facts()));
    }

    /** When a scenario has a request decided, whoever decides else. */
    static Instant decideAt(Course course, Instant now, Applied applied) {
        return now.plus(applied.delay().isZero() ? usual(course.facts()) : applied.delay());
    }

    private static Duration usual(Facts facts) {
        BigDecimal draw = Draw.of(facts.settings().seed(), facts.entryNumber(), "duration of " + Term.REQUEST_DECISION);
        return facts.settings().review().term(Term.REQUEST_DECISION).at(draw);
    }

    /** The course of an entry whose request waits. */
    static Course waiting(Course course, Request request, @Nullable String waitsFor) {
        Instant at = request.decideAt();
        return at == null ? course : course.waitingFor(REQUEST_DECISION, at, waitsFor);
    }
}
