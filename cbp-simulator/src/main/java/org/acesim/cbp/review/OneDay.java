package org.acesim.cbp.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.examine.EstimatedArrival;
import org.acesim.cbp.person.Standing;
import org.acesim.customs.calendar.CustomsZone;

/** What comes of it that one person may import so much free on one day: a warning while the goods are under way, no release once here. */
final class OneDay {
    private OneDay() {}

    /** Counts an entry whose bill is not on file: on the day that the filer estimates, unless that is over. */
    static void count(Facts facts, Instant now) {
        LocalDate today = now.atZone(CustomsZone.NEW_YORK).toLocalDate();
        facts.importer()
                .on(EstimatedArrival.of(facts.release())
                        .filter(day -> day.isAfter(today))
                        .orElse(today));
    }

    /** The course of goods that will arrive on a day to come: if their person has too much then, the filer is warned. */
    static Course expected(Course course, LocalDate day, Instant now) {
        return course.facts()
                .importer()
                .on(day)
                .filter(Standing::isOver)
                .map(standing -> course.after(
                        ReviewEvent.DE_MINIMIS_WARNING,
                        Reasons.onePersonOneDay(
                                standing, now, "If that is so when it arrives, it is not released under type 86")))
                .orElse(course);
    }

    /**
     * The course once the goods are here. This alone decides whether that is an arrival like any other.
     *
     * @param day     New York's
     * @param arrival how CBP knows that they are here
     */
    static Course arrived(Course course, LocalDate day, Decision arrival) {
        if (!(Lifecycle.next(course.status(), ReviewEvent.ARRIVAL) instanceof Move.To)) {
            return course;
        }
        // What is not eligible for the type is not counted on the day either.
        boolean eligible = Lifecycle.next(course.status(), ReviewEvent.DE_MINIMIS_EXCEEDED) instanceof Move.To;
        Optional<Standing> standing = eligible ? course.facts().importer().on(day) : Optional.empty();
        if (standing.filter(Standing::isOver).isPresent()) {
            return withheld(course, standing.get(), arrival.at());
        }
        return course.after(
                ReviewEvent.ARRIVAL,
                standing.map(known -> knowing(arrival, known)).orElse(arrival));
    }

    /** The course of an entry that says something else now, and so may be worth more, somebody else's or here on another day. */
    static Course recounted(Course course, Instant now) {
        Optional<Standing> counted = course.facts().importer().asCounted();
        LocalDate today = now.atZone(CustomsZone.NEW_YORK).toLocalDate();
        if (counted.isEmpty() || Groups.OUT.contains(course.status())) {
            return course;
        }
        if (Groups.UNMATCHED.contains(course.status())) {
            count(course.facts(), now);
            return course;
        }
        if (course.allows(ReviewEvent.ARRIVAL)) {
            LocalDate day = EstimatedArrival.of(course.facts().release())
                    .filter(estimated -> estimated.isAfter(today))
                    .orElse(today);
            return expected(course, day, now);
        }
        Optional<Standing> standing = course.facts().importer().on(counted.get().day());
        if (course.status() == EntryStatus.DE_MINIMIS_WITHHELD) {
            return cleared(course, now);
        }
        return standing.filter(Standing::isOver).isPresent() && course.allows(ReviewEvent.DE_MINIMIS_EXCEEDED)
                ? withheld(course, standing.get(), now)
                : course;
    }

    private static Course withheld(Course course, Standing standing, Instant at) {
        Decision why = Reasons.onePersonOneDay(
                standing,
                at,
                "It is not released under type 86: cancel it, and file the goods as type 11 under a new number");
        return Remembered.of(course.after(ReviewEvent.DE_MINIMIS_EXCEEDED, why), Remembered.orderOf(course));
    }

    /** The course of an entry that was withheld, if its person has not too much any more: what was ordered begins again. */
    static Course cleared(Course course, Instant at) {
        Optional<Standing> standing = course.facts().importer().asCounted();
        if (course.status() != EntryStatus.DE_MINIMIS_WITHHELD
                || standing.filter(Standing::isOver).isPresent()) {
            return course;
        }
        String consequence = "It was corrected, or an earlier one was cancelled or replaced, so it goes on";
        Decision why = standing.map(known -> Reasons.onePersonOneDay(known, at, consequence))
                .orElseGet(() -> Decision.of(Decision.Rule.ONE_PERSON_ONE_DAY, at, Decision.facts(), consequence));
        Course here = course.after(ReviewEvent.DE_MINIMIS_CLEARED, why);
        Decision next = Decision.of(
                Decision.Rule.TERM, at, Decision.facts(), "The review goes on with what was decided about it before");
        Order order = Remembered.order(course)
                .filter(remembered -> remembered.event() != ReviewEvent.NOT_SELECTED)
                .orElse(null);
        return order == null ? here.after(ReviewEvent.NOT_SELECTED, next) : here.ordered(order, next);
    }

    private static Decision knowing(Decision arrival, Standing standing) {
        return arrival.knowing(
                "onePersonOneDay",
                standing.before() + " + " + standing.value() + " USD of " + standing.limit() + ", number "
                        + standing.position());
    }
}
