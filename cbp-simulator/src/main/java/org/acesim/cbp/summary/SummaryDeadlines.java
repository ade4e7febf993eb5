package org.acesim.cbp.summary;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeMessage;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.clock.DueEvent;
import org.acesim.cbp.clock.DueEvents;
import org.acesim.cbp.clock.NewDueEvent;
import org.acesim.cbp.clock.NewYork;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Disposition;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.entry.EntryAdvance;
import org.acesim.cbp.entry.EntryOnFile;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.review.Course;
import org.acesim.cbp.review.CourseObserver;
import org.acesim.cbp.review.Courses;
import org.acesim.cbp.review.DueElsewhere;
import org.acesim.cbp.review.Notification;
import org.acesim.cbp.review.NotificationBatches;
import org.acesim.customs.payment.PaymentDates;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;
import org.springframework.stereotype.Component;

/** When entry summaries are due, and that they are late (19 CFR 142.12 and 142.15): ten working days after release. */
@Component
class SummaryDeadlines implements CourseObserver, DueElsewhere {
    private static final String DUE = "SUMMARY_DUE";
    private static final String AWAITED = "the entry summary";
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Summaries summaries;
    private final Entries entries;
    private final DueEvents dueEvents;
    private final Outbox outbox;

    SummaryDeadlines(Summaries summaries, Entries entries, DueEvents dueEvents, Outbox outbox) {
        this.summaries = summaries;
        this.entries = entries;
        this.dueEvents = dueEvents;
        this.outbox = outbox;
    }

    /** When the summary of an entry is due that is released now: at the end of the tenth working day after. */
    static Instant due(Instant released) {
        return PaymentDates.afterRelease(NewYork.day(released))
                .atTime(LAST_MINUTE)
                .atZone(NewYork.ZONE)
                .toInstant();
    }

    @Override
    public List<Outgoing> moved(List<Courses.Kept> courses, Instant at) {
        Map<String, Instant> released = new LinkedHashMap<>();
        Map<String, Submission> cancelled = new LinkedHashMap<>();
        for (Courses.Kept kept : courses) {
            Course course = kept.course();
            if (course.status() == EntryStatus.CANCELLED) {
                cancelled.put(course.facts().entryNumber(), kept.submission());
            } else {
                course.decisions().stream()
                        .filter(decision -> decision.dispositions().stream().anyMatch(SummaryDeadlines::isRelease))
                        .map(Decision::at)
                        .findFirst()
                        .ifPresent(moment -> released.put(course.facts().entryNumber(), moment));
            }
        }
        if (released.isEmpty() && cancelled.isEmpty()) {
            return List.of();
        }
        Set<String> concerned = new HashSet<>(released.keySet());
        concerned.addAll(cancelled.keySet());
        Map<String, SummaryOnFile> known = summaries.of(concerned);
        await(released, known);
        return excuse(cancelled, known, at);
    }

    /** The summary of a cancelled entry is not asked for any more, and not late. */
    private List<Outgoing> excuse(Map<String, Submission> cancelled, Map<String, SummaryOnFile> known, Instant at) {
        List<SummaryOnFile> excused = new ArrayList<>();
        List<Notification> notices = new ArrayList<>();
        cancelled.forEach((number, submission) -> {
            SummaryOnFile summary = known.get(number);
            if (summary == null || summary.isOnFile()) {
                return;
            }
            if (summary.late()) {
                excused.add(summary.excused());
                String text = "The entry is cancelled: its entry summary is not asked for any more";
                notice(number, submission, NoticeStatus.CLOSED, at, text, notices);
            } else {
                withdraw(summary);
            }
        });
        summaries.keep(excused, known.keySet());
        return NotificationBatches.write(Application.DN, notices, at, null);
    }

    /** The first release counts, whatever becomes of it. */
    private void await(Map<String, Instant> released, Map<String, SummaryOnFile> known) {
        List<SummaryOnFile> awaited = new ArrayList<>();
        List<NewDueEvent> due = new ArrayList<>();
        released.forEach((number, moment) -> {
            SummaryOnFile summary = known.getOrDefault(number, SummaryOnFile.none(number));
            if (summary.dueAt() == null) {
                SummaryOnFile dated = summary.dueAt(due(moment));
                awaited.add(dated);
                if (!dated.isOnFile()) {
                    due.add(event(dated));
                }
            }
        });
        summaries.keep(awaited, known.keySet());
        if (!due.isEmpty()) {
            dueEvents.schedule(due);
        }
    }

    @Override
    public List<DueEvent> fire(List<DueEvent> due) {
        List<DueEvent> ours =
                due.stream().filter(event -> event.what().equals(DUE)).toList();
        if (ours.isEmpty()) {
            return due;
        }
        // In one order with whatever else is due for others of these entries.
        Map<String, EntryOnFile> locked =
                entries.lock(due.stream().map(DueEvent::entryNumber).collect(Collectors.toSet()));
        Map<String, SummaryOnFile> known =
                summaries.of(ours.stream().map(DueEvent::entryNumber).collect(Collectors.toSet()));
        List<SummaryOnFile> late = new ArrayList<>();
        List<EntryAdvance> advances = new ArrayList<>();
        List<Notification> notices = new ArrayList<>();
        for (DueEvent event : ours) {
            SummaryOnFile summary = known.get(event.entryNumber());
            EntryOnFile entry = locked.get(event.entryNumber());
            if (summary == null
                    || entry == null
                    || entry.status() == EntryStatus.CANCELLED
                    || summary.isOnFile()
                    || summary.late()
                    || !event.dueAt().equals(summary.dueAt())) {
                continue; // filed in time, or not owed any more
            }
            late.add(summary.overdue());
            String text = "No entry summary is on file ten working days after release: it is late";
            advances.add(new EntryAdvance(entry.entryNumber(), entry.status(), List.of(decision(event.dueAt(), text))));
            notice(entry.entryNumber(), entry.submission(), NoticeStatus.OPEN, event.dueAt(), text, notices);
        }
        summaries.keep(late, known.keySet());
        entries.advance(advances);
        outbox.add(NotificationBatches.write(
                Application.DN, notices, ours.get(ours.size() - 1).dueAt(), null));
        return due.stream().filter(event -> !event.what().equals(DUE)).toList();
    }

    /** Has what filings changed reflected in what is waited for; the messages about what is late no longer. */
    List<Outgoing> changed(SummaryDocket docket, Instant now, String messageId) {
        docket.notDueAnyMore().stream().map(docket::summary).forEach(this::withdraw);
        List<NewDueEvent> again = docket.dueAgain().stream()
                .map(docket::summary)
                .filter(summary -> summary.dueAt() != null && !summary.late())
                .map(SummaryDeadlines::event)
                .toList();
        if (!again.isEmpty()) {
            dueEvents.schedule(again);
        }
        List<Notification> notices = new ArrayList<>();
        for (String number : docket.lateNoLonger()) {
            notice(
                    number,
                    docket.submission(number),
                    NoticeStatus.CLOSED,
                    now,
                    "The entry summary that was late is on file now",
                    notices);
        }
        return NotificationBatches.write(Application.DN, notices, now, messageId);
    }

    private void withdraw(SummaryOnFile summary) {
        Instant dueAt = summary.dueAt();
        if (dueAt != null) {
            dueEvents.withdraw(summary.entryNumber(), dueAt, DUE);
        }
    }

    private static NewDueEvent event(SummaryOnFile summary) {
        Instant dueAt = summary.dueAt();
        if (dueAt == null) {
            throw new IllegalStateException("the summary of " + summary.entryNumber() + " is not due");
        }
        return new NewDueEvent(summary.entryNumber(), dueAt, DUE, AWAITED);
    }

    /** Records that are not CBP's go to nobody who did not ask for them. */
    private static void notice(
            String number,
            Submission submission,
            NoticeStatus status,
            Instant at,
            String text,
            Collection<Notification> notices) {
        if (submission.takesOwnRecords()) {
            NoticeMessage message = new NoticeMessage(
                    EntryNumber.parse(number).orElseThrow(),
                    NoticeKind.LATE_SUMMARY,
                    status,
                    0,
                    at.atZone(NewYork.ZONE).toLocalDateTime(),
                    null,
                    null,
                    "",
                    text);
            notices.add(new Notification(submission, message.write()));
        }
    }

    private static boolean isRelease(Disposition disposition) {
        return disposition.releaseDate() != null;
    }

    private static Decision decision(Instant at, String text) {
        return Decision.of(Decision.Rule.ENTRY_SUMMARY, at, Decision.facts("dueAt", NewYork.show(at)), text)
                .telling(List.of(Disposition.of(NoticeKind.LATE_SUMMARY)))
                .against("ten working days after release");
    }
}
