package org.acesim.cbp.wire;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.CargoReleaseResponse;
import org.acesim.cbp.action.Acting;
import org.acesim.cbp.assessment.Estimated;
import org.acesim.cbp.assessment.KeptAssessment;
import org.acesim.cbp.bill.Bill;
import org.acesim.cbp.bill.Matching;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.examine.Circumstances;
import org.acesim.cbp.examine.Examination;
import org.acesim.cbp.examine.Filing;
import org.acesim.cbp.examine.Predecessor;
import org.acesim.cbp.person.PersonDays;
import org.acesim.cbp.person.PersonDays.Imported;
import org.acesim.cbp.review.Course;
import org.acesim.cbp.review.Courses;
import org.acesim.cbp.review.Facts;
import org.acesim.cbp.review.Notification;
import org.acesim.cbp.review.Prepayment;
import org.acesim.cbp.review.StatusNotification;
import org.acesim.cbp.scenario.Applied;
import org.acesim.cbp.scenario.ForcedOutcome;
import org.acesim.cbp.setting.Settings;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.calendar.CustomsZone;
import org.jspecify.annotations.Nullable;

/** Decides the filings of one batch one after the other, and gathers what is to be stored and told about all of them. */
final class Docket {
    private final Map<String, EntryStatus> onFile;
    private final Settings settings;
    private final Instant now;
    private final Forcing forcing;
    private final Map<String, Bill> told;
    private final PersonDays persons;
    private final Assessments duties;
    private final Acting acting;
    private final Map<String, List<String>> bills = new LinkedHashMap<>();
    private Duration answerDelay = Duration.ZERO;
    private final LocalDate today;

    private final Map<String, FiledEntry> decided = new LinkedHashMap<>();
    private final List<Courses.Kept> courses = new ArrayList<>();
    private final List<Notification> statuses = new ArrayList<>();
    private final List<Notification> assessments = new ArrayList<>();
    private final List<KeptAssessment> estimates = new ArrayList<>();

    /**
     * Opens a docket.
     *
     * @param onFile   the statuses of those of the batch's numbers that are on file
     * @param settings the settings in force
     * @param now      simulated time
     * @param forcing  what scenarios force
     * @param told     those of the batch's bills of lading that somebody has told of
     * @param persons  what each person imports on each day
     * @param duties   duty by the tariff in use
     * @param acting   what becomes of filings that change entries on file
     */
    Docket(
            Map<String, EntryStatus> onFile,
            Settings settings,
            Instant now,
            Forcing forcing,
            Map<String, Bill> told,
            PersonDays persons,
            Assessments duties,
            Acting acting) {
        this.duties = duties;
        this.persons = persons;
        this.told = told;
        this.acting = acting;
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
        EntryAction action = filing.action().orElse(EntryAction.ADD);
        Predecessor predecessor = number == null ? Predecessor.NONE : acting.predecessor(number.toString(), action);
        Examination examination = forced(
                applied, filing.examine(new Circumstances(submission.filerCode(), taken, today, lawOf, predecessor)));
        if (applied != null && applied.outcome() instanceof ForcedOutcome.SystemFailure) {
            return Optional.of(examination.systemFailure());
        }
        if (action != EntryAction.ADD) {
            return Optional.of(
                    number == null
                            ? examination.response()
                            : acting.answer(
                                    number.toString(),
                                    examination,
                                    applied,
                                    (onFile, records) -> forcing.ofRequest(filing, submission, onFile, records)));
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

    /** Whether this docket has decided about an entry of this number, and has not stored it. */
    boolean hasDecided(Optional<EntryNumber> number) {
        return number.map(EntryNumber::toString).filter(decided::containsKey).isPresent();
    }

    Acting acting() {
        return acting;
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

    /** What the accepted entries would cost. */
    List<KeptAssessment> estimates() {
        return estimates;
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
        LocalDate lawOf = examination.circumstances().lawOf();
        Facts facts = new Facts(
                number.toString(),
                release,
                settings,
                lawOf,
                persons.of(new Imported(number.toString(), release, lawOf)),
                Prepayment.bySetting(settings, release.header().entryType()));
        List<Decision> acceptance = new ArrayList<>();
        acceptance.add(examination.decision(now));
        // A number that is free has never been assessed.
        Estimated.of(facts, submission, 1, now, duties).ifPresent(estimated -> {
            acceptance.add(estimated.decision());
            estimates.add(estimated.kept());
            estimated.message().ifPresent(assessments::add);
        });
        Course course = new Matching(told, now).begin(Course.accepted(facts, acceptance), applied);
        bills.put(number.toString(), Bill.ids(release));
        courses.add(new Courses.Kept(submission, course));
        statuses.add(StatusNotification.of(submission, release, course.decisions()));
        put(number.toString(), submission, examination, course.status(), now, course.decisions());
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
