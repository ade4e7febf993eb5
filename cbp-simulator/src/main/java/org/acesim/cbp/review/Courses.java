package org.acesim.cbp.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeMessage;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.clock.DueEvents;
import org.acesim.cbp.clock.NewDueEvent;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.inquiry.Documents;
import org.acesim.cbp.inquiry.Inquiries;
import org.acesim.cbp.inquiry.Inquiry;
import org.acesim.cbp.inquiry.Paper;
import org.acesim.cbp.person.PersonDays;
import org.acesim.routes.outbox.Outgoing;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps what courses come to, beside the entries themselves: reviews, inquiries and what waits for its time. */
@Component
public class Courses {
    private final ReviewFiles files;
    private final Inquiries inquiries;
    private final Documents documents;
    private final PenaltyNotices penalties;
    private final DueEvents dueEvents;
    private final PersonDays persons;
    /** Looked for when needed, since they may go on with entries themselves. */
    private final ObjectProvider<CourseObserver> observers;

    Courses(
            ReviewFiles files,
            Inquiries inquiries,
            Documents documents,
            PenaltyNotices penalties,
            DueEvents dueEvents,
            PersonDays persons,
            ObjectProvider<CourseObserver> observers) {
        this.observers = observers;
        this.penalties = penalties;
        this.persons = persons;
        this.files = files;
        this.inquiries = inquiries;
        this.documents = documents;
        this.dueEvents = dueEvents;
    }

    /**
     * A course and whom it concerns.
     *
     * @param submission how the entry came, and so where notices go
     */
    public record Kept(Submission submission, Course course) {}

    /**
     * Keeps courses in the caller's transaction, once the entries themselves are stored.
     *
     * @return the messages with the notices that come of them
     */
    public List<Outgoing> keep(List<Kept> courses, Instant at, @Nullable String correlationId) {
        files.keep(courses.stream()
                .map(kept -> kept.course().file())
                .filter(file -> file != null)
                .toList());
        List<NewDueEvent> due = new ArrayList<>();
        List<Notification> notices = new ArrayList<>();
        for (Kept kept : courses) {
            due.addAll(kept.course().counting());
            for (Paper paper : kept.course().papers()) {
                if (paper instanceof Paper.Assesses) {
                    continue; // for those who observe courses
                }
                if (paper instanceof Paper.Intends intends) {
                    penalties.intend(kept.course().facts().entryNumber(), intends.claim());
                    continue;
                }
                if (paper instanceof Paper.Fines fines) {
                    NoticeMessage message = penalties.keep(fines.penalty());
                    if (kept.submission().takesOwnRecords()) {
                        notices.add(new Notification(kept.submission(), message.write()));
                    }
                    continue;
                }
                for (Inquiry written : written(kept.course().facts().entryNumber(), paper)) {
                    due.addAll(answeredAlready(written));
                    // Records that are not CBP's go to nobody who did not ask for them.
                    if (kept.submission().takesOwnRecords()) {
                        notices.add(new Notification(
                                kept.submission(), written.message().write()));
                    }
                }
            }
        }
        due.addAll(oneDay(courses, at));
        if (!due.isEmpty()) {
            dueEvents.schedule(due);
        }
        List<Kept> dutiable = courses.stream()
                .filter(kept -> !kept.course().facts().isSection321())
                .toList();
        List<Outgoing> messages =
                new ArrayList<>(NotificationBatches.write(Application.DN, notices, at, correlationId));
        if (!dutiable.isEmpty()) {
            observers.orderedStream().forEach(observer -> messages.addAll(observer.moved(dutiable, at)));
        }
        return messages;
    }

    /** What cancelled entries were worth is taken off their persons' days; withheld entries that fit now go on by themselves. */
    private List<NewDueEvent> oneDay(List<Kept> courses, Instant at) {
        persons.remove(courses.stream()
                .map(Kept::course)
                .filter(course -> course.status() == EntryStatus.CANCELLED)
                .map(course -> course.facts().entryNumber())
                .toList());
        return persons.keep().stream()
                .map(number -> new NewDueEvent(number, at, ReviewEvent.DE_MINIMIS_CLEARED.name()))
                .toList();
    }

    private List<Inquiry> written(String entryNumber, Paper paper) {
        if (paper instanceof Paper.Opens opens) {
            Inquiry inquiry = new Inquiry(
                    inquiries.nextNumber(),
                    entryNumber,
                    opens.kind(),
                    opens.status(),
                    opens.documentType(),
                    opens.text(),
                    opens.at(),
                    opens.dueAt(),
                    null,
                    opens.amount());
            inquiries.add(inquiry);
            return List.of(inquiry);
        }
        if (paper instanceof Paper.Answered answer) {
            Optional<Inquiry> answered =
                    inquiries.find(answer.inquiry()).map(inquiry -> inquiry.answered(answer.text()));
            answered.ifPresent(this::changeAfterDeadline);
            return answered.stream().toList();
        }
        Paper.Settles settles = (Paper.Settles) paper;
        List<Inquiry> settled = inquiries.of(entryNumber).stream()
                .filter(inquiry -> settles.kinds().contains(inquiry.kind()))
                .filter(inquiry -> inquiry.status() == NoticeStatus.OPEN || inquiry.status() == NoticeStatus.ANSWERED)
                .map(inquiry -> inquiry.as(settles.status()))
                .toList();
        settled.forEach(this::changeAfterDeadline);
        return settled;
    }

    /** What was due if it had stayed open is not due any more. */
    private void changeAfterDeadline(Inquiry inquiry) {
        Instant due = inquiry.dueAt();
        if (due != null) {
            AfterRelease.deadline(inquiry.kind())
                    .ifPresent(what -> dueEvents.withdraw(inquiry.entryNumber(), due, what));
        }
        inquiries.change(inquiry);
    }

    // Documents that came with the filing answer the first request for one.
    private List<NewDueEvent> answeredAlready(Inquiry opened) {
        boolean asks = opened.kind() == NoticeKind.DOCUMENT_REQUEST && opened.status() == NoticeStatus.OPEN;
        if (!asks || !documents.answer(opened.entryNumber(), opened.documentType(), opened.id())) {
            return List.of();
        }
        inquiries.change(opened.answered(""));
        return List.of(new NewDueEvent(opened.entryNumber(), opened.openedAt(), ReviewEvent.DOCUMENTS_ARRIVED.name()));
    }
}
