package org.acesim.cbp.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acesim.catair.code.DocumentType;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.clock.DueEvent;
import org.acesim.cbp.clock.DueEventHandler;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.examine.EstimatedArrival;
import org.acesim.cbp.inquiry.Documents;
import org.acesim.cbp.inquiry.Inquiries;
import org.acesim.cbp.inquiry.Inquiry;
import org.acesim.cbp.inquiry.Penalties;
import org.acesim.cbp.inquiry.Penalty;
import org.acesim.cbp.inquiry.PenaltyClaim;
import org.acesim.cbp.late.LateMessages;
import org.acesim.cbp.person.PersonDays;
import org.acesim.cbp.targeting.ExamResult;
import org.acesim.customs.calendar.CustomsZone;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Goes on with entries whose time has come, and tells their senders. */
@Component
public class DueReview implements DueEventHandler {
    private final Proceedings proceedings;
    private final Inquiries inquiries;
    private final Documents documents;
    private final LateMessages late;
    private final DueRequests requests;
    private final ObjectProvider<DueElsewhere> elsewhere;
    private final Penalties penalties;

    /** Works on the entries on file. */
    public DueReview(
            Proceedings proceedings,
            Inquiries inquiries,
            Documents documents,
            LateMessages late,
            DueRequests requests,
            ObjectProvider<DueElsewhere> elsewhere,
            Penalties penalties) {
        this.elsewhere = elsewhere;
        this.penalties = penalties;
        this.requests = requests;
        this.inquiries = inquiries;
        this.late = late;
        this.proceedings = proceedings;
        this.documents = documents;
    }

    @Override
    public void fire(List<DueEvent> due) {
        List<DueEvent> events = requests.decide(late.send(due));
        for (DueElsewhere other : elsewhere.orderedStream().toList()) {
            events = events.isEmpty() ? events : other.fire(events);
        }
        if (events.isEmpty()) {
            return;
        }
        Map<String, PersonDays.Step> steps = new HashMap<>();
        events.forEach(event -> steps.merge(event.entryNumber(), step(event), DueReview::further));
        Map<String, OpenCase> cases = proceedings.open(
                steps.keySet(), entry -> steps.getOrDefault(entry.entryNumber(), new PersonDays.Step.Stays()));
        for (DueEvent event : events) {
            OpenCase open = cases.get(event.entryNumber());
            // An entry that is gone waits for nothing.
            if (open != null) {
                open.proceed(course -> after(course, event));
            }
        }
        proceedings.close(cases.values(), events.get(events.size() - 1).dueAt(), null);
    }

    /** What takes an entry to another of its person's days, or off them all. */
    private static PersonDays.Step step(DueEvent due) {
        String what = due.what();
        if (what.equals(ReviewEvent.ARRIVAL.name())) {
            return new PersonDays.Step.Arrives(
                    due.dueAt().atZone(CustomsZone.NEW_YORK).toLocalDate());
        }
        return what.equals(ReviewEvent.NO_BILL_IN_TIME.name()) || what.equals(ReviewEvent.NOT_FILED_AGAIN.name())
                ? new PersonDays.Step.Leaves()
                : new PersonDays.Step.Stays();
    }

    private static PersonDays.Step further(PersonDays.Step one, PersonDays.Step other) {
        return one instanceof PersonDays.Step.Stays ? other : one;
    }

    private Course after(Course course, DueEvent due) {
        ReviewFile file = course.file();
        if (Awaited.OF_REVIEW.contains(due.what()) && (file == null || !file.awaits(due.what(), due.dueAt()))) {
            return course; // something has overtaken it
        }
        return switch (due.what()) {
            case Awaited.EXAM_ENDS -> examEnds(course, due.dueAt());
            case Awaited.OFFICER_DECIDES -> officer(course, due.dueAt());
            case AfterRelease.INFORMATION_DUE, AfterRelease.ACTION_DUE, AfterRelease.ANSWER_LOOKED_AT ->
                AfterRelease.due(
                        course,
                        due.what(),
                        due.dueAt(),
                        inquiries.of(course.facts().entryNumber()));
            case Penalizing.PENALTY_INTENDED -> penaltyIntended(course, due.dueAt());
            case Penalizing.PRE_PENALTY_DUE, Penalizing.PENALTY_DUE, Penalizing.PETITION_DECIDED ->
                Penalizing.due(
                        course,
                        due.what(),
                        due.dueAt(),
                        penalties.of(course.facts().entryNumber()));
            default -> event(course, ReviewEvent.valueOf(due.what()), due.dueAt());
        };
    }

    private Course penaltyIntended(Course course, Instant at) {
        Facts facts = course.facts();
        String number = facts.entryNumber();
        Optional<PenaltyClaim> claim = penalties.takeIntended(number);
        if (claim.isEmpty()) {
            return course; // the entry was replaced meanwhile, and is decided afresh
        }
        Standing standing = new Standing(
                course.status(),
                facts.release().header().entryType(),
                facts.lawOf(),
                inquiries.of(number),
                penalties.of(number),
                penalties.claimed(facts.release().header().filerCode(), Penalty.Statute.DE_MINIMIS),
                false);
        return Penalizing.intended(course, claim.get(), standing, at);
    }

    /** An opened parcel is released by its invoice too, which comes by the Document Image System. */
    private Course examEnds(Course course, Instant at) {
        Findings.Found found = Findings.find(course, at);
        boolean couldGo = found.result() == ExamResult.COMPLIANT || found.result() == ExamResult.UNDERVALUED;
        boolean invoiceMissing = couldGo
                && course.facts().isSection321()
                && course.status() == EntryStatus.INTENSIVE
                && documents.of(course.facts().entryNumber()).stream()
                        .noneMatch(document -> document.type().equals(DocumentType.COMMERCIAL_INVOICE.code()));
        return invoiceMissing ? Findings.withoutInvoice(course, found) : Findings.examined(course, at);
    }

    private static Course event(Course course, ReviewEvent event, Instant at) {
        LocalDate day = at.atZone(CustomsZone.NEW_YORK).toLocalDate();
        boolean postponed = event == ReviewEvent.ARRIVAL
                && EstimatedArrival.of(course.facts().release())
                        .filter(arrival -> arrival.isAfter(day))
                        .isPresent();
        if (event == ReviewEvent.DE_MINIMIS_CLEARED) {
            return OneDay.cleared(course, at);
        }
        if (event == ReviewEvent.ARRIVAL && !postponed) {
            return OneDay.arrived(course, day, Reasons.arrival(at, day));
        }
        return postponed ? course : course.after(event, Reasons.due(event, at, day));
    }

    /** The automatic officer looks at documents: there must be some. */
    private Course officer(Course course, Instant at) {
        ReviewFile file = course.file();
        if (file != null && file.forced().examResult() != null) {
            return Findings.examined(course, at);
        }
        String number = course.facts().entryNumber();
        Set<Long> answered = inquiries.of(number).stream()
                .filter(inquiry -> inquiry.status() == NoticeStatus.ANSWERED)
                .map(Inquiry::id)
                .collect(Collectors.toSet());
        long count = documents.answering(number, answered);
        Decision decision = Decision.of(
                Decision.Rule.DOCUMENT_REVIEW,
                at,
                Decision.facts("documents", count),
                count > 0
                        ? "The documents show what was declared, and nothing stands against release"
                        : "The answer came without a document: it is asked for again");
        if (count > 0) {
            return course.after(ReviewEvent.REVIEW_PASSED, decision);
        }
        Order again = new Order(
                ReviewEvent.DOCUMENTS_WANTED,
                file == null ? DocumentType.COMMERCIAL_INVOICE.code() : file.documentType(),
                "",
                org.acesim.cbp.targeting.Forced.NOTHING,
                decision.text());
        return course.ordered(again, decision);
    }
}
