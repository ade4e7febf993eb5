package org.acesim.cbp.wire;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.CargoReleaseResponse;
import org.acesim.cbp.assessment.Estimate;
import org.acesim.cbp.bill.Bill;
import org.acesim.cbp.bill.BillStage;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.examine.Circumstances;
import org.acesim.cbp.examine.EstimatedArrival;
import org.acesim.cbp.examine.Examination;
import org.acesim.cbp.examine.Filing;
import org.acesim.cbp.person.PersonDays;
import org.acesim.cbp.person.PersonDays.Imported;
import org.acesim.cbp.review.Course;
import org.acesim.cbp.review.Courses;
import org.acesim.cbp.review.Facts;
import org.acesim.cbp.review.Notification;
import org.acesim.cbp.review.StatusNotification;
import org.acesim.cbp.scenario.Applied;
import org.acesim.cbp.scenario.ForcedOutcome;
import org.acesim.cbp.setting.Settings;
import org.acesim.cbp.targeting.Candidate;
import org.acesim.cbp.targeting.Outcome;
import org.acesim.cbp.targeting.Selection;
import org.acesim.cbp.targeting.Targeting;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.customs.code.EntryTypes;
import org.acesim.routes.Queues;
import org.jspecify.annotations.Nullable;

/** Decides the filings of one batch one after the other, and gathers what is to be stored and told about all of them. */
final class Docket {
    private final Map<String, EntryStatus> onFile;
    private final Settings settings;
    private final Instant now;
    private final Forcing forcing;
    private final Map<String, Bill> told;
    private final PersonDays persons;
    private final Map<String, List<String>> bills = new LinkedHashMap<>();
    private Duration answerDelay = Duration.ZERO;
    private final LocalDate today;

    private final Map<String, FiledEntry> decided = new LinkedHashMap<>();
    private final List<Courses.Kept> courses = new ArrayList<>();
    private final List<Notification> statuses = new ArrayList<>();
    private final List<Notification> assessments = new ArrayList<>();

    /**
     * Opens a docket.
     *
     * @param onFile   the statuses of those of the batch's numbers that are on file
     * @param settings the settings in force
     * @param now      simulated time
     * @param forcing  what scenarios force
     * @param told     those of the batch's bills of lading that somebody has told of
     * @param persons  what each person imports on each day
     */
    Docket(
            Map<String, EntryStatus> onFile,
            Settings settings,
            Instant now,
            Forcing forcing,
            Map<String, Bill> told,
            PersonDays persons) {
        this.persons = persons;
        this.told = told;
        this.forcing = forcing;
        this.onFile = onFile;
        this.settings = settings;
        this.now = now;
        this.today = now.atZone(CustomsZone.NEW_YORK).toLocalDate();
    }

    /** Decides a filing, and answers it; not where a scenario has it lost. */
    Optional<CargoReleaseResponse> decide(Filing filing, Submission submission) {
        Applied applied = forcing.of(filing, submission).orElse(null);
        if (applied != null) {
            forcing.use(applied);
            if (applied.outcome() instanceof ForcedOutcome.NoReply) {
                return Optional.empty();
            }
            if (applied.outcome().isAnswer() && applied.delay().compareTo(answerDelay) > 0) {
                answerDelay = applied.delay();
            }
        }
        // Whether another filer's number is taken is not for this one to know.
        EntryNumber number = filing.entryNumber()
                .filter(any -> any.filerCode().equals(submission.filerCode()))
                .orElse(null);
        boolean taken = number != null && isTaken(number.toString());
        LocalDate lawOf =
                settings.lawOf().on(later(today, filing.estimatedArrival().orElse(today)));
        Examination examination =
                forced(applied, filing.examine(new Circumstances(submission.filerCode(), taken, today, lawOf)));
        if (applied != null && applied.outcome() instanceof ForcedOutcome.SystemFailure) {
            return Optional.of(examination.systemFailure());
        }
        CargoRelease release = examination.release();
        if (number != null && release != null && examination.accepted()) {
            accept(number, submission, examination, release, applied);
        } else if (number != null && !taken) {
            reject(number.toString(), submission, examination, applied);
        }
        return Optional.of(examination.response());
    }

    /** How much later than at once the batch is answered, in simulated time. */
    Duration answerDelay() {
        return answerDelay;
    }

    private static Examination forced(@Nullable Applied applied, Examination examination) {
        if (applied != null && applied.outcome() instanceof ForcedOutcome.Reject reject) {
            return examination.rejectedWith(reject.code());
        }
        if (applied != null && applied.outcome() instanceof ForcedOutcome.Warn warn) {
            return examination.warningOf(warn.code());
        }
        return examination;
    }

    List<FiledEntry> newEntries() {
        return decided.values().stream()
                .filter(entry -> !onFile.containsKey(entry.entryNumber()))
                .toList();
    }

    List<FiledEntry> filedAgain() {
        return decided.values().stream()
                .filter(entry -> onFile.containsKey(entry.entryNumber()))
                .toList();
    }

    List<Courses.Kept> courses() {
        return courses;
    }

    List<Notification> statuses() {
        return statuses;
    }

    List<Notification> assessments() {
        return assessments;
    }

    /** The bills that the accepted entries name. */
    Map<String, List<String>> bills() {
        return bills;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean isTaken(String number) {
        FiledEntry sameBatch = decided.get(number);
        EntryStatus status = sameBatch == null ? onFile.get(number) : sameBatch.status();
        return status != null && status.occupiesItsNumber();
    }

    private void accept(
            EntryNumber number,
            Submission submission,
            Examination examination,
            CargoRelease release,
            @Nullable Applied applied) {
        List<Decision> acceptance = new ArrayList<>();
        acceptance.add(examination.decision(now));
        String entryType = release.header().entryType();
        if (entryType.equals(EntryTypes.INFORMAL)) {
            Estimate estimate = Estimate.of(
                    release,
                    examination.circumstances().lawOf(),
                    examination.circumstances().regime().id());
            acceptance.add(estimate.decision(now));
            // Records that are not CBP's go to nobody who did not ask for them.
            if (submission.sender().equals(Queues.GATEWAY_SENDER)) {
                assessments.add(
                        new Notification(submission, estimate.message(number).write()));
            }
        }
        Course course =
                course(number.toString(), release, examination.circumstances().lawOf(), acceptance, applied);
        bills.put(number.toString(), Bill.ids(release));
        courses.add(new Courses.Kept(submission, course));
        statuses.add(StatusNotification.of(submission, release, course.decisions()));
        put(number.toString(), submission, examination, course.status(), now, course.decisions());
    }

    private Course course(
            String number,
            CargoRelease release,
            LocalDate lawOf,
            List<Decision> acceptance,
            @Nullable Applied applied) {
        Facts facts = new Facts(number, release, settings, lawOf, persons.of(new Imported(number, release, lawOf)));
        if (applied != null && applied.outcome() instanceof ForcedOutcome.NoBill) {
            return Course.unmatched(facts, now, acceptance, applied.decision(now));
        }
        List<Bill> known = Bill.ids(release).stream()
                .map(told::get)
                .filter(Objects::nonNull)
                .toList();
        Optional<Bill> missing = known.stream()
                .filter(bill -> bill.stage() == BillStage.NOT_ON_FILE)
                .findFirst();
        if (missing.isPresent()) {
            return Course.unmatched(facts, now, acceptance, billDecision(missing.get(), "is not on file"));
        }
        boolean arrived = !known.isEmpty() && known.stream().allMatch(bill -> bill.stage() == BillStage.ARRIVED);
        LocalDate arrival = arrived ? today : EstimatedArrival.of(release).orElse(today);
        Optional<Bill> held = known.stream().filter(Bill::held).findFirst();
        if (held.isPresent()) {
            Decision why = billDecision(held.get(), "is held by CBP");
            return Course.accepted(facts, now, arrival, acceptance, Selection.of(new Outcome.ManifestHold(), why));
        }
        if (applied != null && applied.outcome() instanceof ForcedOutcome.Review review) {
            Selection selection = Targeting.forced(
                    Candidate.of(number, release, lawOf), review.outcome(), review.forced(), applied.decision(now));
            return Course.accepted(facts, now, arrival, acceptance, selection);
        }
        if (applied != null) {
            acceptance.add(applied.decision(now));
        }
        Selection selection = Targeting.select(settings, Candidate.of(number, release, lawOf), now);
        return Course.accepted(facts, now, arrival, acceptance, selection);
    }

    private Decision billDecision(Bill bill, String what) {
        return Decision.of(
                Decision.Rule.BILL_MATCH,
                now,
                Decision.facts("bill", bill.id()),
                "The bill of lading " + bill.id() + " " + what);
    }

    private void reject(String number, Submission submission, Examination examination, @Nullable Applied applied) {
        List<Decision> decisions = new ArrayList<>(List.of(examination.decision(now)));
        if (applied != null) {
            decisions.add(applied.decision(now));
        }
        put(number, submission, examination, EntryStatus.REJECTED, null, decisions);
    }

    private void put(
            String number,
            Submission submission,
            Examination examination,
            EntryStatus status,
            @Nullable Instant acceptedAt,
            List<Decision> decisions) {
        CargoRelease release = examination.release();
        decided.put(
                number,
                new FiledEntry(
                        number,
                        submission,
                        examination.filing().entryType(),
                        status,
                        release == null ? 0 : release.header().value(),
                        acceptedAt,
                        examination.circumstances().regime().id(),
                        examination.circumstances().lawOf(),
                        examination.filing().records(),
                        decisions));
    }
}
