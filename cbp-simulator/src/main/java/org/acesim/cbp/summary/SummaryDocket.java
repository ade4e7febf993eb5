package org.acesim.cbp.summary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.acesim.catair.code.ConditionSeverity;
import org.acesim.catair.code.SummaryAction;
import org.acesim.catair.code.SummaryConditionCode;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.own.AssessmentMessage;
import org.acesim.catair.own.OwnCondition;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.EntrySummaryResponse;
import org.acesim.catair.summary.SummaryHeader;
import org.acesim.cbp.assessment.Estimate;
import org.acesim.cbp.assessment.KeptAssessment;
import org.acesim.cbp.clock.NewYork;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryAdvance;
import org.acesim.cbp.entry.EntryOnFile;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.payment.DutyOwed;
import org.acesim.customs.assessment.Assessment;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.regime.Regimes;

/** Decides the entry summaries of one batch one after the other, and gathers what is to be stored and told about all of them. */
public final class SummaryDocket {
    private final Map<String, EntryOnFile> entries;
    private final Map<String, CargoRelease> releases = new HashMap<>();
    private final Map<String, SummaryOnFile> summaries;
    private final Set<String> known;
    private final Map<String, Integer> versions;
    private final Set<String> settled;
    private final Assessments duties;
    private final Instant now;

    private final Set<String> changed = new LinkedHashSet<>();
    private final Map<String, List<Decision>> decisions = new LinkedHashMap<>();
    private final List<KeptAssessment> assessments = new ArrayList<>();
    private final Map<String, DutyOwed> owed = new LinkedHashMap<>();
    private final Map<String, Submission> submissions = new HashMap<>();
    private final Set<String> withdrawn = new LinkedHashSet<>();
    private final Set<String> lateNoLonger = new LinkedHashSet<>();
    private final Set<String> dueAgain = new LinkedHashSet<>();
    private final Set<String> notDueAnyMore = new LinkedHashSet<>();

    /**
     * Opens a docket.
     *
     * @param entries   those of the filings' entries that are on file, locked
     * @param summaries those that have a summary or wait for one
     * @param versions  the newest assessments of the entries
     * @param settled   the entries whose summaries are paid or on a final statement
     * @param duties    duty by the tariff in use
     * @param now       simulated time
     */
    SummaryDocket(
            Map<String, EntryOnFile> entries,
            Map<String, SummaryOnFile> summaries,
            Map<String, Integer> versions,
            Set<String> settled,
            Assessments duties,
            Instant now) {
        this.duties = duties;
        this.entries = entries;
        this.summaries = new HashMap<>(summaries);
        this.known = Set.copyOf(summaries.keySet());
        this.versions = new HashMap<>(versions);
        this.settled = settled;
        this.now = now;
    }

    /** Decides a filing, and answers it. */
    public EntrySummaryResponse decide(SummaryFiling filing, Submission submission) {
        EntrySummary summary = filing.readable().orElse(null);
        if (summary == null) {
            return SummaryExamination.unreadable(filing).rejected();
        }
        String number = filing.entryNumber().orElse("");
        // Whether another filer's number is on file is not for this one to know.
        EntryOnFile entry = Optional.ofNullable(entries.get(number))
                .filter(any -> any.submission().filerCode().equals(submission.filerCode()))
                .filter(any -> any.status().occupiesItsNumber())
                .orElse(null);
        SummaryOnFile onFile =
                entry == null ? SummaryOnFile.none(number) : summaries.computeIfAbsent(number, SummaryOnFile::none);
        SummarySubject subject = new SummarySubject(
                summary,
                submission.filerCode(),
                entry == null ? null : release(entry).header(),
                entry != null && entry.status() == EntryStatus.CANCELLED,
                onFile,
                entry != null && settled.contains(number),
                NewYork.day(now));
        SummaryExamination examination = identified(filing, subject)
                .orElseGet(() -> SummaryExamination.of(
                        filing, subject, entry == null ? NewYork.day(now) : entry.lawOf(), duties));
        if (entry == null) {
            return examination.rejected();
        }
        submissions.put(number, submission);
        if (!examination.accepted()) {
            return refuse(entry, onFile, examination);
        }
        return summary.header().action().equals(SummaryAction.DELETE.code())
                ? delete(entry, onFile, examination)
                : accept(entry, onFile, summary, examination, submission);
    }

    /** A number that is none, or another filer's: nothing else is looked at. */
    private static Optional<SummaryExamination> identified(SummaryFiling filing, SummarySubject subject) {
        SummaryHeader header = subject.header();
        SummaryConditionCode wrong = null;
        if (!header.filerCode().equals(subject.filerCode())) {
            wrong = SummaryConditionCode.FILER_UNKNOWN;
        } else if (header.entryNumber().isEmpty()) {
            wrong = SummaryConditionCode.ENTRY_NUMBER_MISSING;
        } else if (!header.entryNumber().matches("[0-9]{8}")) {
            wrong = SummaryConditionCode.ENTRY_NUMBER_NOT_NUMERIC;
        } else if (filing.entryNumber().isEmpty()) {
            wrong = SummaryConditionCode.CHECK_DIGIT_OF_ENTRY_NUMBER_WRONG;
        }
        SummaryConditionCode code = wrong;
        return code == null
                ? Optional.empty()
                : Optional.of(new SummaryExamination(filing, List.of(SummaryFinding.fatal(List.of(), code, "")), null));
    }

    private CargoRelease release(EntryOnFile entry) {
        return releases.computeIfAbsent(entry.entryNumber(), number -> {
            if (CargoRelease.read(new Transaction(entry.records())) instanceof Reading.Read<CargoRelease> read) {
                return read.value();
            }
            throw new IllegalStateException("entry " + number + " was accepted, but its records do not read");
        });
    }

    /** A replacement that is refused while the filer may change the summary takes the earlier one with it (AE chapter). */
    private EntrySummaryResponse refuse(EntryOnFile entry, SummaryOnFile onFile, SummaryExamination examination) {
        String number = entry.entryNumber();
        boolean replaces = examination
                .filing()
                .action()
                .filter(action -> action != SummaryAction.DELETE)
                .isPresent();
        boolean takesEarlier = replaces
                && onFile.isOnFile()
                && !settled.contains(number)
                && !examination.finds(SummaryConditionCode.BROKER_REFERENCE_DIFFERS)
                && !examination.finds(SummaryConditionCode.SUMMARY_CANCELLED)
                && !examination.finds(SummaryConditionCode.SUMMARY_LIQUIDATED);
        SummaryExamination said = takesEarlier
                ? examination.with(new SummaryFinding(
                        List.of(), OwnCondition.EARLIER_SUMMARY_DELETED, ConditionSeverity.INFORMATION, ""))
                : examination;
        note(number, said.decision(now, ""));
        keep((takesEarlier ? onFile.deleted() : onFile).refusedFor(said.reasons()));
        if (takesEarlier) {
            withdraw(entry, onFile);
        }
        return said.rejected();
    }

    private EntrySummaryResponse delete(EntryOnFile entry, SummaryOnFile onFile, SummaryExamination examination) {
        String number = entry.entryNumber();
        note(number, examination.decision(now, "The filer deleted the entry summary"));
        keep(onFile.deleted());
        withdraw(entry, onFile);
        return examination.accepted(SummaryConditionCode.SUMMARY_DELETED, "");
    }

    /** What the summary said is owed no more, and what the entry costs is again what its cargo release tells. */
    private void withdraw(EntryOnFile entry, SummaryOnFile onFile) {
        String number = entry.entryNumber();
        Estimate estimate = Estimate.of(release(entry), entry.lawOf(), duties);
        assessments.add(estimate.kept(number, versions.merge(number, 1, Integer::sum), now));
        note(number, estimate.decision(now));
        owed.remove(number);
        withdrawn.add(number);
        notDueAnyMore.remove(number);
        if (onFile.dueAt() != null) {
            dueAgain.add(number);
        }
    }

    private EntrySummaryResponse accept(
            EntryOnFile entry,
            SummaryOnFile onFile,
            EntrySummary summary,
            SummaryExamination examination,
            Submission submission) {
        String number = entry.entryNumber();
        Assessment assessment = examination.assessment();
        if (assessment == null) {
            throw new IllegalStateException("the summary of " + number + " is accepted without an assessment");
        }
        SummaryConditionCode outcome = onFile.isOnFile()
                ? SummaryConditionCode.SUMMARY_HAS_BEEN_REPLACED
                : SummaryConditionCode.SUMMARY_HAS_BEEN_ADDED;
        SummaryOnFile kept = onFile.accepted(
                summary.header().brokerReference(), now, examination.filing().records());
        int version = versions.merge(number, 1, Integer::sum);
        KeptAssessment made = new KeptAssessment(
                number,
                version,
                AssessmentMessage.Kind.ASSESSED,
                now,
                Regimes.on(entry.lawOf()).id(),
                "Assessed from the entry summary, version " + kept.versionNumber(),
                assessment);
        note(number, examination.decision(now, "The entry summary is accepted as version " + kept.versionNumber()));
        note(number, AssessmentDecision.of(made));
        assessments.add(made);
        withdrawn.remove(number);
        owed.put(number, Owed.by(made, submission, summary.header()));
        dueAgain.remove(number);
        if (onFile.late()) {
            lateNoLonger.add(number);
        } else if (onFile.dueAt() != null) {
            notDueAnyMore.add(number);
        }
        keep(kept);
        return examination.accepted(outcome, kept.versionNumber());
    }

    private void note(String number, Decision decision) {
        decisions.computeIfAbsent(number, any -> new ArrayList<>()).add(decision);
    }

    private void keep(SummaryOnFile summary) {
        summaries.put(summary.entryNumber(), summary);
        changed.add(summary.entryNumber());
    }

    Collection<SummaryOnFile> changed() {
        return changed.stream().map(summaries::get).toList();
    }

    Set<String> known() {
        return known;
    }

    SummaryOnFile summary(String number) {
        return summaries.getOrDefault(number, SummaryOnFile.none(number));
    }

    Submission submission(String number) {
        Submission filed = submissions.get(number);
        return filed == null ? Objects.requireNonNull(entries.get(number)).submission() : filed;
    }

    /** What was decided about the entries, which stand where they stood. */
    List<EntryAdvance> advances() {
        List<EntryAdvance> advances = new ArrayList<>();
        decisions.forEach((number, noted) -> advances.add(new EntryAdvance(
                number, Objects.requireNonNull(entries.get(number)).status(), noted)));
        return advances;
    }

    List<KeptAssessment> assessments() {
        return assessments;
    }

    List<DutyOwed> owed() {
        return List.copyOf(owed.values());
    }

    Set<String> withdrawn() {
        return withdrawn;
    }

    Set<String> lateNoLonger() {
        return lateNoLonger;
    }

    Set<String> dueAgain() {
        return dueAgain;
    }

    Set<String> notDueAnyMore() {
        return notDueAnyMore;
    }
}
