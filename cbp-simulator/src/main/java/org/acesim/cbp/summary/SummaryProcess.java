package org.acesim.cbp.summary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acesim.catair.envelope.Application;
import org.acesim.cbp.assessment.KeptAssessments;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.entry.EntryOnFile;
import org.acesim.cbp.payment.DutyAccounts;
import org.acesim.cbp.payment.DutyOwed;
import org.acesim.cbp.review.Notification;
import org.acesim.cbp.review.NotificationBatches;
import org.acesim.customs.assessment.Assessments;
import org.acesim.routes.outbox.Outgoing;
import org.springframework.stereotype.Component;

/** Takes entry summaries: everything about a batch of them is looked up and stored with a few statements. */
@Component
public class SummaryProcess {
    private final Entries entries;
    private final Summaries summaries;
    private final KeptAssessments assessments;
    private final DutyAccounts accounts;
    private final SummaryDeadlines deadlines;
    private final Assessments duties;
    private final Reassessment reassessment;

    SummaryProcess(
            Entries entries,
            Summaries summaries,
            KeptAssessments assessments,
            DutyAccounts accounts,
            SummaryDeadlines deadlines,
            Assessments duties,
            Reassessment reassessment) {
        this.reassessment = reassessment;
        this.duties = duties;
        this.entries = entries;
        this.summaries = summaries;
        this.assessments = assessments;
        this.accounts = accounts;
        this.deadlines = deadlines;
    }

    /** Begins with the filings of a batch, in the caller's transaction. */
    public SummaryDocket open(Collection<SummaryFiling> filings, Instant now) {
        Set<String> numbers = filings.stream()
                .map(SummaryFiling::entryNumber)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Map<String, EntryOnFile> found = entries.lock(numbers);
        Set<String> onFile = found.keySet();
        return new SummaryDocket(
                found,
                summaries.of(onFile),
                assessments.versions(onFile),
                onFile.isEmpty() ? Set.of() : accounts.settled(onFile),
                duties,
                now);
    }

    /**
     * Stores what became of the filings.
     *
     * @return the messages that tell the gateway, which follow the answer
     */
    public List<Outgoing> store(SummaryDocket docket, Instant now, String messageId) {
        summaries.keep(docket.changed(), docket.known());
        entries.advance(docket.advances());
        assessments.add(docket.assessments());
        List<Notification> told = new ArrayList<>();
        docket.assessments().forEach(made -> {
            var submission = docket.submission(made.entryNumber());
            if (submission.takesOwnRecords()) {
                told.add(new Notification(submission, made.message().write()));
            }
        });
        List<Outgoing> messages = new ArrayList<>(NotificationBatches.write(Application.DA, told, now, messageId));
        messages.addAll(deadlines.changed(docket, now, messageId));
        return messages;
    }

    /** Has the accounts kept, once the answer and what {@link #store} gave are in the outbox. */
    public void account(SummaryDocket docket, Instant now) {
        if (!docket.withdrawn().isEmpty()) {
            accounts.withdrawn(docket.withdrawn(), now);
        }
        if (!docket.owed().isEmpty()) {
            accounts.assessed(docket.owed());
            reassessment.afterExam(
                    docket.owed().stream().map(DutyOwed::entryNumber).toList(), now);
        }
    }
}
