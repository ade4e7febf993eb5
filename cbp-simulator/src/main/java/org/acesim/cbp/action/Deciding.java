package org.acesim.cbp.action;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import org.acesim.cbp.review.Course;
import org.acesim.cbp.review.Facts;
import org.acesim.cbp.review.ReviewFile;
import org.acesim.cbp.setting.Term;
import org.acesim.cbp.targeting.Draw;
import org.acesim.cbp.targeting.Officer;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.customs.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/** When a request is decided. */
final class Deciding {
    /** The automatic officer decides about a request. */
    static final String REQUEST_DECISION = "REQUEST_DECISION";

    /** Whom a request waits for that needs documents. */
    static final String DOCUMENTS = "the filer's documents";

    private Deciding() {}

    /** By when documents for a request are here. */
    static Instant documentsDue(Course course, Instant now) {
        int days = (int) course.facts()
                .settings()
                .review()
                .term(Term.DOCUMENTS_DUE)
                .most()
                .toDays();
        return WorkingDays.after(now.atZone(CustomsZone.NEW_YORK).toLocalDate(), days)
                .atTime(LocalTime.of(17, 0))
                .atZone(CustomsZone.NEW_YORK)
                .toInstant();
    }

    /** When the automatic officer decides a request made now; null where a person at the desk does. */
    static @Nullable Instant decideAt(Course course, Instant now) {
        Facts facts = course.facts();
        if (isDesk(course)) {
            return null;
        }
        BigDecimal draw = Draw.of(facts.settings().seed(), facts.entryNumber(), "duration of " + Term.REQUEST_DECISION);
        return now.plus(facts.settings().review().term(Term.REQUEST_DECISION).at(draw));
    }

    /** The course of an entry whose request waits. */
    static Course waiting(Course course, Request request, @Nullable String waitsFor) {
        Instant at = request.decideAt();
        return at == null ? course : course.waitingFor(REQUEST_DECISION, at, waitsFor);
    }

    private static boolean isDesk(Course course) {
        ReviewFile file = course.file();
        Officer forced = file == null ? null : file.forced().decidedBy();
        return forced == null ? course.facts().settings().review().desk() : forced == Officer.DESK;
    }
}
