package org.acesim.cbp.bill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.acesim.catair.release.CargoRelease;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.examine.EstimatedArrival;
import org.acesim.cbp.review.Course;
import org.acesim.cbp.review.Facts;
import org.acesim.cbp.scenario.Applied;
import org.acesim.cbp.scenario.ForcedOutcome;
import org.acesim.cbp.targeting.Candidate;
import org.acesim.cbp.targeting.Outcome;
import org.acesim.cbp.targeting.Selection;
import org.acesim.cbp.targeting.Targeting;
import org.acesim.customs.calendar.CustomsZone;
import org.jspecify.annotations.Nullable;

/** How the course of a filing that CBP takes begins: its bill is looked for, and targeting or a scenario speaks. */
public final class Matching {
    private final Map<String, Bill> told;
    private final Instant now;
    private final LocalDate today;

    /**
     * Matches at one moment.
     *
     * @param told those of the bills of lading that somebody has told of
     * @param now  simulated time
     */
    public Matching(Map<String, Bill> told, Instant now) {
        this.told = told;
        this.now = now;
        this.today = now.atZone(CustomsZone.NEW_YORK).toLocalDate();
    }

    /**
     * Goes on with a course that has just begun.
     *
     * @param applied the rule of a scenario that the filing matches, if it matches one
     */
    public Course begin(Course accepted, @Nullable Applied applied) {
        CargoRelease release = accepted.facts().release();
        if (applied != null && applied.outcome() instanceof ForcedOutcome.NoBill) {
            return accepted.unmatched(now, applied.decision(now));
        }
        List<Bill> known = Bill.ids(release).stream()
                .map(told::get)
                .filter(Objects::nonNull)
                .toList();
        Optional<Bill> missing = known.stream()
                .filter(bill -> bill.stage() == BillStage.NOT_ON_FILE)
                .findFirst();
        if (missing.isPresent()) {
            return noting(accepted, applied).unmatched(now, decision(missing.get(), "is not on file"));
        }
        boolean arrived = !known.isEmpty() && known.stream().allMatch(bill -> bill.stage() == BillStage.ARRIVED);
        LocalDate arrival = arrived ? today : EstimatedArrival.of(release).orElse(today);
        Optional<Bill> held = known.stream().filter(Bill::held).findFirst();
        if (held.isPresent()) {
            Decision why = decision(held.get(), "is held by CBP");
            return accepted.matched(now, arrival, Selection.of(new Outcome.ManifestHold(), why));
        }
        Selection forced = forced(accepted, applied);
        if (forced != null) {
            Course course = accepted.matched(now, arrival, forced);
            // A bill that goes missing on the way would else have it drawn.
            return forced.selected() || !arrival.isAfter(today) ? course : course.deciding(forced, now);
        }
        Course course = noting(accepted, applied);
        Selection selection = course.decidedBefore(now)
                .orElseGet(() -> Targeting.select(course.facts().settings(), candidate(course.facts()), now));
        return course.matched(now, arrival, selection);
    }

    /** The same, with the rule that the filing matches; what it decides about a review counts once the bill is found. */
    private Course noting(Course course, @Nullable Applied applied) {
        Selection forced = forced(course, applied);
        if (applied == null) {
            return course;
        }
        Course noted = course.noting(applied.decision(now));
        if (applied.outcome() instanceof ForcedOutcome.Penalty penalty) {
            return noted.intending(penalty.claim(), now.plus(applied.delay()));
        }
        return forced == null ? noted : noted.deciding(forced, now);
    }

    private @Nullable Selection forced(Course course, @Nullable Applied applied) {
        return applied != null && applied.outcome() instanceof ForcedOutcome.Review review
                ? Targeting.forced(candidate(course.facts()), review.outcome(), review.forced(), applied.decision(now))
                : null;
    }

    private static Candidate candidate(Facts facts) {
        return Candidate.of(facts.entryNumber(), facts.release(), facts.lawOf());
    }

    private Decision decision(Bill bill, String what) {
        return Decision.of(
                Decision.Rule.BILL_MATCH,
                now,
                Decision.facts("bill", bill.id()),
                "The bill of lading " + bill.id() + " " + what);
    }
}
