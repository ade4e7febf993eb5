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
        return new Course(entryNumber, EntryStatus.ACCEPTED, acceptance, List.of())
                .matched(now, estimatedArrival, billFound(now), selection);
    }

    /** The course once the bill is found on file: the goods arrive, and targeting speaks. */
    Course matched(Instant now, LocalDate estimatedArrival, Decision found, Selection selection) {
        Course course = after(ReviewEvent.BILL_FOUND, found);
        course = isHere(estimatedArrival, now)
                ? course.after(ReviewEvent.ARRIVAL, arrival(now, estimatedArrival))
                : course.waitingFor(
                        ReviewEvent.ARRIVAL,
                        estimatedArrival.atStartOfDay(CustomsZone.NEW_YORK).toInstant());
        Duration delay = selection.forced().delay();
        if (!selection.selected() && delay != null) {
            // Why it waits is told now, what comes of it later.
            return new Course(entryNumber, course.status, plus(course.decisions, selection.decision()), course.due)
                    .waitingFor(ReviewEvent.NOT_SELECTED, now.plus(delay));
        }
        return selection.selected()
                ? course.after(ordered(selection.outcome()), selection.decision(), particulars(selection))
                        .waitingFor(ReviewEvent.REVIEW_PASSED, now.plus(DOCUMENT_REVIEW))
                : course.after(ReviewEvent.NOT_SELECTED, selection.decision());
    }

    /**
     * The course of a filing that CBP takes and whose bill of lading is not on file: after 30 and 60 days the filer is told,
     * and a week later the entry is cancelled (ACE Cargo Release, SO60 26, 28, 25 and 23).
     *
     * @param why what keeps the bill off file
     */
    public static Course unmatched(String entryNumber, Instant now, List<Decision> acceptance, Decision why) {
        return new Course(entryNumber, EntryStatus.ACCEPTED, acceptance, List.of())
                .after(ReviewEvent.BILL_NOT_FOUND, why)
                .waitingForABill(now);
    }

    /** A bill is waited for, for 30 and 60 days and a week. */
    Course waitingForABill(Instant now) {
        return this.waitingFor(ReviewEvent.NO_BILL_AFTER_30_DAYS, now.plus(Duration.ofDays(30)))
                .waitingFor(ReviewEvent.NO_BILL_AFTER_60_DAYS, now.plus(Duration.ofDays(60)))
                .waitingFor(ReviewEvent.NO_BILL_IN_TIME, now.plus(Duration.ofDays(67)));
    }

    /** The course of an entry of this status that goes on now. */
    static Course resumed(String entryNumber, EntryStatus status) {
        return new Course(entryNumber, status, List.of(), List.of());
    }

    /** The course after something that was due has happened. */
    Course afterDue(ReviewEvent event, Instant at) {
        LocalDate day = at.atZone(CustomsZone.NEW_YORK).toLocalDate();
        return after(
                event,
                switch (event) {
                    case ARRIVAL -> arrival(at, day);
                    case NOT_SELECTED ->
                        Decision.of(
                                Decision.Rule.SCENARIO,
                                at,
                                Decision.facts(),
                                "The delay that a scenario forces is over");
                    case NO_BILL_AFTER_30_DAYS -> noBill(at, "For 30 days no bill of lading has been found");
                    case NO_BILL_AFTER_60_DAYS ->
                        noBill(at, "For 60 days no bill of lading has been found: in 7 days the entry is cancelled");
                    case NO_BILL_IN_TIME ->
                        noBill(at, "No bill of lading was found in 67 days: the entry is cancelled");
                    default -> documentReviewEnds(at);
                });
    }

    private static Decision noBill(Instant at, String text) {
        return Decision.of(Decision.Rule.BILL_MATCH, at, Decision.facts(), text);
    }

    /** The course after {@code event}; the same where the event does not concern an entry of this status. */
    Course after(ReviewEvent event, Decision decision) {
        return after(event, decision, Particulars.on(day(decision)));
    }

    private Course after(ReviewEvent event, Decision decision, Particulars particulars) {
        if (!(Lifecycle.next(status, event) instanceof Move.To move)) {
            return this;
        }
        List<Disposition> dispositions =
                move.notices().stream().map(notice -> notice.with(particulars)).toList();
        return new Course(entryNumber, move.status(), plus(decisions, decision.telling(dispositions)), due);
    }

    private static LocalDate day(Decision decision) {
        return decision.at().atZone(CustomsZone.NEW_YORK).toLocalDate();
    }

    /** What the notices of a selection say beside their codes. */
    private static Particulars particulars(Selection selection) {
        LocalDate day = day(selection.decision());
        if (selection.outcome() instanceof Outcome.Documents documents) {
            return new Particulars(day, documents.type(), "");
        }
        return selection.outcome() instanceof Outcome.PartnerAgency partner
                ? new Particulars(day, Outcome.COMMERCIAL_INVOICE, partner.agency())
                : Particulars.on(day);
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
