package org.acesim.cbp.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acesim.catair.code.StatusReason;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.release.CargoRelease;
import org.acesim.cbp.assessment.KeptAssessments;
import org.acesim.cbp.bill.Bill;
import org.acesim.cbp.bill.Bills;
import org.acesim.cbp.bill.Matching;
import org.acesim.cbp.clock.DueEvent;
import org.acesim.cbp.clock.DueEvents;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.review.Course;
import org.acesim.cbp.review.DueRequests;
import org.acesim.cbp.review.NotificationBatches;
import org.acesim.cbp.review.OpenCase;
import org.acesim.cbp.review.Proceedings;
import org.acesim.cbp.review.Reasons;
import org.acesim.customs.assessment.Assessments;
import org.acesim.routes.outbox.Outbox;
import org.springframework.stereotype.Component;

/** Decides corrections and cancellations that filers have asked for, and tells their senders. */
@Component
public class RequestDecisions implements DueRequests {
    private final Requests requests;
    private final Proceedings proceedings;
    private final Entries entries;
    private final Bills bills;
    private final RequestOfficer officer;
    private final Outbox outbox;
    private final DueEvents dueEvents;
    private final KeptAssessments assessments;
    private final Assessments duties;

    RequestDecisions(
            Requests requests,
            Proceedings proceedings,
            Entries entries,
            Bills bills,
            RequestOfficer officer,
            Outbox outbox,
            DueEvents dueEvents,
            KeptAssessments assessments,
            Assessments duties) {
        this.duties = duties;
        this.assessments = assessments;
        this.dueEvents = dueEvents;
        this.requests = requests;
        this.proceedings = proceedings;
        this.entries = entries;
        this.bills = bills;
        this.officer = officer;
        this.outbox = outbox;
    }

    @Override
    public List<DueEvent> decide(List<DueEvent> due) {
        List<DueEvent> ours = due.stream()
                .filter(event -> event.what().equals(Deciding.REQUEST_DECISION))
                .toList();
        if (ours.isEmpty()) {
            return due;
        }
        Set<String> numbers = ours.stream().map(DueEvent::entryNumber).collect(Collectors.toSet());
        Map<String, Bill> told = told(numbers);
        // All at once and in one order, whatever else is due for others of these entries.
        entries.lockStatuses(due.stream().map(DueEvent::entryNumber).collect(Collectors.toSet()));
        Map<String, OpenCase> cases = proceedings.open(numbers);
        Map<String, Request> pending = requests.of(numbers);
        Instant at = ours.get(ours.size() - 1).dueAt();
        Refiling refiling = new Refiling(new Matching(told, at), assessments, duties, at);
        for (DueEvent event : ours) {
            OpenCase open = cases.get(event.entryNumber());
            Request request = pending.get(event.entryNumber());
            if (open != null && request != null && event.dueAt().equals(request.decideAt())) {
                settle(open, request, officer.verdict(request, open.course()), Decision.AUTOMATIC, at, refiling);
            }
        }
        close(cases.values(), refiling, at);
        return due.stream().filter(event -> !ours.contains(event)).toList();
    }

    /**
     * A person at the desk decides a request, in the caller's transaction.
     *
     * @return whether there was one
     */
    public boolean decide(String entryNumber, Verdict verdict, String person, Instant at) {
        Map<String, Bill> told = told(Set.of(entryNumber));
        Map<String, OpenCase> cases = proceedings.open(Set.of(entryNumber));
        OpenCase open = cases.get(entryNumber);
        Request request = requests.find(entryNumber).orElse(null);
        if (open == null || request == null) {
            return false;
        }
        withdraw(request);
        Refiling refiling = new Refiling(new Matching(told, at), assessments, duties, at);
        settle(open, request, verdict, person, at, refiling);
        close(cases.values(), refiling, at);
        return true;
    }

    /** The filer has sent documents: a request that waited for them is decided in its time. */
    public void documentsArrived(OpenCase open, Instant at) {
        Request request = requests.find(open.entry().entryNumber()).orElse(null);
        if (request != null && request.askedAt() != null) {
            withdraw(request);
            Request going = request.decided(Deciding.decideAt(open.course(), at));
            requests.keep(going);
            open.proceed(course -> Deciding.waiting(course, going, null));
        }
    }

    private void withdraw(Request request) {
        Instant at = request.decideAt();
        if (at != null) {
            dueEvents.withdraw(request.entryNumber(), at, Deciding.REQUEST_DECISION);
        }
    }

    private void settle(OpenCase open, Request request, Verdict verdict, String person, Instant at, Refiling refiling) {
        RequestKind kind = request.kind();
        if (verdict instanceof Verdict.NeedsDocuments) {
            Request waiting = request.waiting(at, open.course().documentsDue(at));
            requests.keep(waiting);
            open.proceed(course -> Deciding.waiting(
                    course.after(kind.needsDocuments(), decision(request, verdict, person, at)),
                    waiting,
                    Deciding.DOCUMENTS));
            return;
        }
        requests.remove(request.entryNumber());
        if (verdict instanceof Verdict.Granted && open.course().allows(kind.granted())) {
            grant(open, request, decision(request, verdict, person, at), refiling);
        } else if (verdict instanceof Verdict.Refused) {
            open.proceed(course -> course.after(kind.refused(), decision(request, verdict, person, at)));
        } else {
            Verdict tooLate = new Verdict.Refused(
                    StatusReason.OTHER, "Nothing can be changed any more: the entry has gone on meanwhile");
            open.proceed(course -> course.after(kind.refused(), decision(request, tooLate, person, at)));
        }
    }

    private void grant(OpenCase open, Request request, Decision decision, Refiling refiling) {
        if (request.kind() == RequestKind.CANCELLATION) {
            open.proceed(course -> course.after(request.kind().granted(), decision));
            return;
        }
        Course before = open.course();
        CargoRelease release = Refiling.read(request.records());
        refiling.refile(
                open,
                request.records(),
                proceedings.facts(request.entryNumber(), release, before.facts().lawOf()));
        open.proceed(course -> refiling.goOn(
                course.after(request.kind().granted(), decision), before.facts().release(), null));
    }

    private static Decision decision(Request request, Verdict verdict, String person, Instant at) {
        Map<String, String> inputs = new LinkedHashMap<>(Decision.facts(
                "request", request.kind(), "reason", request.reason(), "reference", request.reference()));
        if (verdict instanceof Verdict.Refused refused) {
            inputs.putAll(Reasons.rejection(refused.reason(), refused.text()));
        }
        return Decision.of(Decision.Rule.REQUEST, at, inputs, verdict.text()).by(person);
    }

    private Map<String, Bill> told(Collection<String> entryNumbers) {
        List<String> ids = new ArrayList<>();
        requests.of(entryNumbers).values().stream()
                .filter(request -> request.kind() == RequestKind.CORRECTION)
                .forEach(request -> ids.addAll(Bill.ids(Refiling.read(request.records()))));
        return bills.told(ids);
    }

    private void close(Collection<OpenCase> cases, Refiling refiling, Instant at) {
        bills.rename(refiling.bills());
        outbox.add(NotificationBatches.write(Application.DA, refiling.keepAssessments(), at, null));
        proceedings.close(cases, at, null);
    }
}
