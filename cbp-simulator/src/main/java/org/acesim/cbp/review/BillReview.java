package org.acesim.cbp.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.examine.EstimatedArrival;
import org.acesim.cbp.person.PersonDays;
import org.acesim.cbp.person.PersonDays.Imported;
import org.acesim.cbp.targeting.Candidate;
import org.acesim.cbp.targeting.Selection;
import org.acesim.cbp.targeting.Targeting;
import org.acesim.customs.calendar.CustomsZone;
import org.springframework.stereotype.Component;

/** Goes on with entries to whose bill of lading something has happened, and tells their senders. */
@Component
public class BillReview {
    private final Proceedings proceedings;

    BillReview(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    /**
     * Goes on with entries, in the caller's transaction.
     *
     * @param event what happened to the bill that all of them name
     * @param why   the same, explained
     */
    public void happened(ReviewEvent event, Decision why, Collection<String> entryNumbers) {
        LocalDate today = why.at().atZone(CustomsZone.NEW_YORK).toLocalDate();
        Map<String, OpenCase> cases = proceedings.open(entryNumbers, entry -> step(event, entry, today));
        cases.values().forEach(open -> open.proceed(course -> after(course, event, why)));
        proceedings.close(cases.values(), why.at(), null);
    }

    /** One bill may be of the goods of many persons. */
    private static PersonDays.Step step(ReviewEvent event, Imported entry, LocalDate today) {
        return switch (event) {
            case ARRIVAL -> new PersonDays.Step.Arrives(today);
            case BILL_FOUND ->
                new PersonDays.Step.Arrives(EstimatedArrival.of(entry.release())
                        .filter(day -> day.isAfter(today))
                        .orElse(today));
            default -> new PersonDays.Step.Stays();
        };
    }

    private static Course after(Course course, ReviewEvent event, Decision why) {
        if (!(Lifecycle.next(course.status(), event) instanceof Move.To move)) {
            return course;
        }
        if (event == ReviewEvent.BILL_FOUND) {
            return found(course, why);
        }
        if (event == ReviewEvent.ARRIVAL) {
            return OneDay.arrived(course, why.at().atZone(CustomsZone.NEW_YORK).toLocalDate(), why);
        }
        Course after = course.after(event, why);
        return move.status() == EntryStatus.BILL_NOT_ON_FILE ? BillMatch.awaited(after, why.at()) : after;
    }

    private static Course found(Course course, Decision why) {
        Facts facts = course.facts();
        LocalDate today = why.at().atZone(CustomsZone.NEW_YORK).toLocalDate();
        Selection selection = course.decidedBefore(why.at())
                .orElseGet(() -> Targeting.select(
                        facts.settings(), Candidate.of(facts.entryNumber(), facts.release(), facts.lawOf()), why.at()));
        return BillMatch.found(
                course, why.at(), EstimatedArrival.of(facts.release()).orElse(today), why, selection);
    }
}
