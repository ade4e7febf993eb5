package org.acesim.cbp.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.targeting.Selection;
import org.acesim.customs.calendar.CustomsZone;

/** What becomes of an entry once its bill of lading is found on file, or is not. */
final class BillMatch {
    private BillMatch() {}

    /** The course without a bill, which is waited for. */
    static Course missing(Course course, Instant now, Decision why) {
        OneDay.count(course.facts(), now);
        return awaited(course.after(ReviewEvent.BILL_NOT_FOUND, why), now);
    }

    /** The course once the bill is found on file: the goods arrive, and targeting speaks. */
    static Course found(Course before, Instant now, LocalDate estimatedArrival, Decision found, Selection selection) {
        ReviewFile file = before.file();
        if (file != null && Remembered.in(file)) {
            // What was remembered is in the selection by now.
            return found(before.keeping(null), now, estimatedArrival, found, selection);
        }
        Facts facts = before.facts();
        LocalDate today = now.atZone(CustomsZone.NEW_YORK).toLocalDate();
        boolean waitedForTheBill = before.status() != EntryStatus.ACCEPTED;
        Course course = before.after(ReviewEvent.BILL_FOUND, found);
        Optional<String> ineligible = facts.ineligibleOrigin();
        if (estimatedArrival.isAfter(today)) {
            course = (ineligible.isPresent() ? course : OneDay.expected(course, estimatedArrival, now))
                    .waitingFor(
                            ReviewEvent.ARRIVAL.name(),
                            estimatedArrival.atStartOfDay(CustomsZone.NEW_YORK).toInstant(),
                            null);
        } else {
            Decision arrival = Reasons.arrival(now, estimatedArrival);
            LocalDate arrivedOn = waitedForTheBill ? today : estimatedArrival;
            course = ineligible.isPresent()
                    ? course.after(ReviewEvent.ARRIVAL, arrival)
                    : OneDay.arrived(course, arrivedOn, arrival);
        }
        if (ineligible.isPresent()) {
            return course.after(
                    ReviewEvent.ORIGIN_INELIGIBLE, Reasons.originIneligible(now, ineligible.get(), facts.lawOf()));
        }
        if (course.status() == EntryStatus.DE_MINIMIS_WITHHELD) {
            return Remembered.of(course.noting(selection.decision()), Order.of(selection));
        }
        Duration delay = selection.forced().delay();
        if (!selection.selected() && delay != null) {
            // Why it waits is told now, what comes of it later.
            return course.noting(selection.decision())
                    .waitingFor(ReviewEvent.NOT_SELECTED.name(), now.plus(delay), null);
        }
        return course.targeted(selection);
    }

    /** A bill is waited for, for 30 and 60 days and a week. */
    static Course awaited(Course course, Instant now) {
        return course.waitingFor(ReviewEvent.NO_BILL_AFTER_30_DAYS.name(), now.plus(Duration.ofDays(30)), null)
                .waitingFor(ReviewEvent.NO_BILL_AFTER_60_DAYS.name(), now.plus(Duration.ofDays(60)), null)
                .waitingFor(ReviewEvent.NO_BILL_IN_TIME.name(), now.plus(Duration.ofDays(67)), null);
    }
}
