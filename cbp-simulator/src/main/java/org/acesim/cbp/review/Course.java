package org.acesim.cbp.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.acesim.cbp.clock.NewDueEvent;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Disposition;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.targeting.Outcome;
import org.acesim.cbp.targeting.Selection;
import org.acesim.customs.calendar.CustomsZone;

/**
 * How far an entry has come in one go. Each event gives the next one.
 *
 * @param entryNumber the entry
 * @param status      where it stands
 * @param decisions   what was decided, in order
 * @param due         what is to happen at a later simulated time
 */
public record Course(String entryNumber, EntryStatus status, List<Decision> decisions, List<NewDueEvent> due) {
    /** How long CBP looks at documents, in simulated time. */
    private static final Duration DOCUMENT_REVIEW = Duration.ofDays(1);

    /**
     * The course of a filing that CBP takes: its bill is on file when the entry names it, and arrives on its estimated day.
     *
     * @param entryNumber      the entry
     * @param now              simulated time
     * @param estimatedArrival the day that the filer estimated
     * @param acceptance       why CBP takes it, and what else was decided at once
     * @param selection        whether CBP wants to look at it
     */
    public static Course accepted(
            String entryNumber,
            Instant now,
            LocalDate estimatedArrival,
            List<Decision> acceptance,
            Selection selection) {
        Course course = new Course(entryNumber, EntryStatus.ACCEPTED, acceptance, List.of())
                .after(ReviewEvent.BILL_FOUND, billFound(now));
        course = isHere(estimatedArrival, now)
                ? course.after(ReviewEvent.ARRIVAL, arrival(now, estimatedArrival))
                : course.waitingFor(
                        ReviewEvent.ARRIVAL,
                        estimatedArrival.atStartOfDay(CustomsZone.NEW_YORK).toInstant());
        return selection.selected()
                ? course.after(ordered(selection.outcome()), selection.decision())
                        .waitingFor(ReviewEvent.REVIEW_PASSED, now.plus(DOCUMENT_REVIEW))
                : course.after(ReviewEvent.NOT_SELECTED, selection.decision());
    }

    /** The course of an entry of this status that goes on now. */
    static Course resumed(String entryNumber, EntryStatus status) {
        return new Course(entryNumber, status, List.of(), List.of());
    }

    /** The course after something that was due has happened. */
    Course afterDue(ReviewEvent event, Instant at) {
        LocalDate day = at.atZone(CustomsZone.NEW_YORK).toLocalDate();
        return after(event, event == ReviewEvent.ARRIVAL ? arrival(at, day) : documentReviewEnds(at));
    }

    /** The course after {@code event}; the same where the event does not concern an entry of this status. */
    Course after(ReviewEvent event, Decision decision) {
        if (!(Lifecycle.next(status, event) instanceof Move.To move)) {
            return this;
        }
        LocalDate day = decision.at().atZone(CustomsZone.NEW_YORK).toLocalDate();
        List<Disposition> dispositions = move.notices().stream()
                .map(notice -> notice.with(Particulars.on(day)))
                .toList();
        return new Course(entryNumber, move.status(), plus(decisions, decision.telling(dispositions)), due);
    }

    private Course waitingFor(ReviewEvent event, Instant dueAt) {
        return new Course(entryNumber, status, decisions, plus(due, new NewDueEvent(entryNumber, dueAt, event.name())));
    }

    /** The event by which a selection takes effect. */
    private static ReviewEvent ordered(Outcome outcome) {
        if (outcome instanceof Outcome.Documents) {
            return ReviewEvent.DOCUMENTS_WANTED;
        } else if (outcome instanceof Outcome.Xray) {
            return ReviewEvent.XRAY_ORDERED;
        } else if (outcome instanceof Outcome.Tailgate) {
            return ReviewEvent.TAILGATE_ORDERED;
        } else if (outcome instanceof Outcome.Intensive) {
            return ReviewEvent.INTENSIVE_EXAM_ORDERED;
        } else if (outcome instanceof Outcome.ManifestHold) {
            return ReviewEvent.MANIFEST_HOLD_PLACED;
        }
        return outcome instanceof Outcome.PartnerAgency ? ReviewEvent.AGENCY_HOLD_PLACED : ReviewEvent.NOT_SELECTED;
    }

    private static boolean isHere(LocalDate estimatedArrival, Instant now) {
        return !estimatedArrival.isAfter(now.atZone(CustomsZone.NEW_YORK).toLocalDate());
    }

    private static Decision billFound(Instant at) {
        return Decision.of(
                Decision.Rule.BILL_MATCH,
                at,
                Decision.facts(),
                "The bill of lading is on file, since an entry names it");
    }

    private static Decision arrival(Instant at, LocalDate estimatedArrival) {
        return Decision.of(
                Decision.Rule.ARRIVAL,
                at,
                Decision.facts("estimatedArrival", estimatedArrival),
                "The goods are here: the filer estimated their arrival for " + estimatedArrival);
    }

    private static Decision documentReviewEnds(Instant at) {
        return Decision.of(
                        Decision.Rule.DOCUMENT_REVIEW,
                        at,
                        Decision.facts(),
                        "The time to look at documents is over, and nothing stands against release")
                .against(DOCUMENT_REVIEW.toString());
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
