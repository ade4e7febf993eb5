package org.acesim.cbp.summary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.own.AssessmentMessage;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.SummaryHeader;
import org.acesim.cbp.assessment.KeptAssessment;
import org.acesim.cbp.assessment.KeptAssessments;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.entry.EntryAdvance;
import org.acesim.cbp.entry.EntryOnFile;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.inquiry.Inquiries;
import org.acesim.cbp.inquiry.Paper;
import org.acesim.cbp.payment.DutyAccounts;
import org.acesim.cbp.payment.DutyOwed;
import org.acesim.cbp.review.CourseObserver;
import org.acesim.cbp.review.Courses;
import org.acesim.cbp.review.Facts;
import org.acesim.cbp.review.Notification;
import org.acesim.cbp.review.NotificationBatches;
import org.acesim.customs.assessment.Assessment;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.assessment.SummaryRules;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;
import org.springframework.stereotype.Component;

/**
 * Assesses entries anew whose summary is on file, when an exam finds another value, when the rate advance of a notice of action
 * takes effect, or when an officer says so: a new version, with a bill or a refund.
 */
@Component
class Reassessment implements CourseObserver {
    /** By how much a notice of action advances the rate, in percent of the value: an own choice, since each case has its own. */
    static final BigDecimal RATE_ADVANCE = new BigDecimal("5");

    private final Inquiries inquiries;
    private final Summaries summaries;
    private final KeptAssessments assessments;
    private final Entries entries;
    private final DutyAccounts accounts;
    private final Outbox outbox;
    private final Assessments engine;

    Reassessment(
            Inquiries inquiries,
            Summaries summaries,
            KeptAssessments assessments,
            Entries entries,
            DutyAccounts accounts,
            Outbox outbox,
            Assessments engine) {
        this.engine = engine;
        this.inquiries = inquiries;
        this.summaries = summaries;
        this.assessments = assessments;
        this.entries = entries;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    /** Tells by itself what it assesses: what is owed for it is told after it. */
    @Override
    public List<Outgoing> moved(List<Courses.Kept> courses, Instant at) {
        Map<Dutiable, Revision> revisions = new LinkedHashMap<>();
        for (Courses.Kept kept : courses) {
            found(kept).ifPresent(revision -> revisions.put(Dutiable.of(kept), revision));
        }
        if (!revisions.isEmpty()) {
            revise(revisions, at);
        }
        return List.of();
    }

    /** Assesses entries anew that have just been assessed, where an exam had found them to be worth more than they state. */
    void afterExam(Collection<String> entryNumbers, Instant at) {
        Map<String, BigDecimal> found = new HashMap<>();
        inquiries.ofKind(NoticeKind.VALUE_FOUND, entryNumbers).stream()
                .filter(inquiry -> inquiry.amount() != null)
                .forEach(inquiry -> found.put(inquiry.entryNumber(), inquiry.amount()));
        if (found.isEmpty()) {
            return;
        }
        Map<String, EntryOnFile> onFile = entries.lock(found.keySet());
        Map<Dutiable, Revision> revisions = new LinkedHashMap<>();
        assessments.newestFirm(found.keySet()).forEach((number, assessed) -> {
            BigDecimal value = found.get(number);
            EntryOnFile entry = onFile.get(number);
            if (value != null
                    && entry != null
                    && Revision.value(assessed.assessment()).compareTo(value) < 0) {
                String type = assessed.assessment().request().entryType();
                revisions.put(
                        new Dutiable(number, entry.submission(), type, entry.status()), new Revision.ValueFound(value));
            }
        });
        revise(revisions, at);
    }

    /** What there is to know of an entry that is assessed anew. */
    private record Dutiable(String entryNumber, Submission submission, String entryType, EntryStatus status) {
        static Dutiable of(Courses.Kept kept) {
            Facts facts = kept.course().facts();
            return new Dutiable(
                    facts.entryNumber(),
                    kept.submission(),
                    facts.release().header().entryType(),
                    kept.course().status());
        }
    }

    /**
     * Assesses entries anew, in the transaction that holds them locked. Those without a summary stay as they are, and so do those
     * that were paid and whose difference is disregarded (19 CFR 159.6).
     */
    private void revise(Map<Dutiable, Revision> revisions, Instant at) {
        List<String> numbers =
                revisions.keySet().stream().map(Dutiable::entryNumber).toList();
        Map<String, SummaryOnFile> onFile = summaries.of(numbers);
        onFile.values().removeIf(summary -> !summary.isOnFile());
        if (onFile.isEmpty()) {
            return;
        }
        Map<String, KeptAssessment> newest = assessments.newestFirm(onFile.keySet());
        Map<String, Integer> versions = assessments.versions(onFile.keySet());
        Set<String> settled = accounts.settled(onFile.keySet());
        List<KeptAssessment> made = new ArrayList<>();
        List<EntryAdvance> advances = new ArrayList<>();
        List<Notification> told = new ArrayList<>();
        List<DutyOwed> owed = new ArrayList<>();
        revisions.forEach((entry, revision) -> {
            String number = entry.entryNumber();
            SummaryOnFile summary = onFile.get(number);
            KeptAssessment before = newest.get(number);
            if (summary == null || before == null) {
                return;
            }
            Decision decision;
            Optional<Assessment> after = revision.applied(before.assessment(), engine);
            if (after.isEmpty()) {
                decision = noted(at, revision, before, "the goods cannot be assessed so, and what was assessed stays");
            } else if (settled.contains(number)
                    && SummaryRules.isDisregarded(
                            entry.entryType(),
                            before.assessment().total(),
                            after.get().total())) {
                decision = noted(
                                at,
                                revision,
                                before,
                                "the difference to " + after.get().total().toPlainString()
                                        + " USD is disregarded (19 CFR 159.6 and 159.10)")
                        .against("20 USD on a formal entry, any amount on an informal one, once it is paid");
            } else {
                KeptAssessment revised = new KeptAssessment(
                        number,
                        versions.getOrDefault(number, 0) + 1,
                        AssessmentMessage.Kind.REVISED,
                        at,
                        before.regime(),
                        revision.why(),
                        after.get());
                made.add(revised);
                if (entry.submission().takesOwnRecords()) {
                    told.add(new Notification(
                            entry.submission(), revised.message().write()));
                }
                owed.add(Owed.by(revised, entry.submission(), header(summary)));
                decision = AssessmentDecision.of(revised)
                        .knowing(
                                "formerly",
                                before.assessment().total().toPlainString() + ", version " + before.version());
            }
            advances.add(new EntryAdvance(number, entry.status(), List.of(decision)));
        });
        assessments.add(made);
        entries.advance(advances);
        outbox.add(NotificationBatches.write(Application.DA, told, at, null));
        if (!owed.isEmpty()) {
            accounts.assessed(owed);
        }
    }

    /** What CBP found out in one go with an entry, if anything of it concerns what it costs. */
    private static Optional<Revision> found(Courses.Kept kept) {
        for (Paper paper : kept.course().papers()) {
            if (paper instanceof Paper.Assesses assesses) {
                return Optional.of(new Revision.DutyStated(assesses.duty()));
            }
            if (paper instanceof Paper.Opens opens) {
                BigDecimal value = opens.amount();
                if (opens.kind() == NoticeKind.VALUE_FOUND && value != null) {
                    return Optional.of(new Revision.ValueFound(value));
                }
                // A notice of action that asks for nothing says that the advance has taken effect.
                if (opens.kind() == NoticeKind.NOTICE_OF_ACTION && opens.status() == NoticeStatus.CLOSED) {
                    return Optional.of(new Revision.RateAdvanced(RATE_ADVANCE));
                }
            }
        }
        return Optional.empty();
    }

    private static Decision noted(Instant at, Revision revision, KeptAssessment before, String what) {
        return Decision.of(
                Decision.Rule.DUTY_ASSESSMENT,
                at,
                Decision.facts(
                        "version",
                        before.version(),
                        "assessed",
                        before.assessment().total().toPlainString()),
                revision.why() + "; " + what);
    }

    private static SummaryHeader header(SummaryOnFile summary) {
        return EntrySummary.readPartially(new Transaction(summary.records()))
                .orElseThrow(() -> new IllegalStateException(
                        "the summary of " + summary.entryNumber() + " was accepted, but does not read"))
                .header();
    }
}
