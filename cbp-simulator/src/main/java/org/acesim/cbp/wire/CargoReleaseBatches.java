package org.acesim.cbp.wire;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchCondition;
import org.acesim.catair.envelope.BatchFinding;
import org.acesim.catair.envelope.BatchRejection;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.release.CargoReleaseResponse;
import org.acesim.cbp.action.Actions;
import org.acesim.cbp.assessment.KeptAssessments;
import org.acesim.cbp.bill.Bill;
import org.acesim.cbp.bill.Bills;
import org.acesim.cbp.clock.SimulatedTime;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.examine.Filing;
import org.acesim.cbp.person.PersonDays;
import org.acesim.cbp.person.PersonDays.Expected;
import org.acesim.cbp.review.Courses;
import org.acesim.cbp.review.NotificationBatches;
import org.acesim.cbp.scenario.Scenarios;
import org.acesim.cbp.setting.CurrentSettings;
import org.acesim.customs.assessment.Assessments;
import org.acesim.routes.outbox.Outgoing;
import org.springframework.stereotype.Component;

/** Takes batches of cargo releases (SE): every filing is examined, decided and put on file, all with a few statements. */
@Component
class CargoReleaseBatches {
    private final Entries entries;
    private final Courses courses;
    private final SimulatedTime time;
    private final CurrentSettings settings;
    private final Scenarios scenarios;
    private final Bills bills;
    private final PersonDays persons;
    private final Actions actions;
    private final KeptAssessments assessments;
    private final Assessments duties;

    CargoReleaseBatches(
            Entries entries,
            Courses courses,
            SimulatedTime time,
            CurrentSettings settings,
            Scenarios scenarios,
            Bills bills,
            PersonDays persons,
            Actions actions,
            KeptAssessments assessments,
            Assessments duties) {
        this.duties = duties;
        this.assessments = assessments;
        this.persons = persons;
        this.actions = actions;
        this.bills = bills;
        this.scenarios = scenarios;
        this.entries = entries;
        this.courses = courses;
        this.time = time;
        this.settings = settings;
    }

    /** Takes a batch that its sender may send, in the caller's transaction, and says what it is answered with. */
    BatchAnswer take(Batch batch, String messageId) {
        Instant now = time.now();
        List<List<Filing>> filings = batch.blocks().stream()
                .map(block -> block.transactions().stream().map(Filing::read).toList())
                .toList();
        // Bills before entries, as everybody locks them who locks both.
        Map<String, Bill> told = bills.told(bills(filings));
        Map<String, EntryStatus> onFile = entries.lockStatuses(numbers(filings, filing -> true));
        Forcing forcing = new Forcing(scenarios, settings.get().seed());
        if (forcing.isUnavailable(batch, filings)) {
            return new BatchAnswer(
                    BatchWriter.write(BatchRejection.of(batch, List.of(BatchFinding.ofBatch(BatchCondition.X13)))),
                    List.of());
        }
        expect(filings, onFile);
        Set<String> changed = numbers(filings, Filing::changesEntry);
        Docket docket = docket(onFile, changed, forcing, told, now);
        Duration delay = Duration.ZERO;
        List<Outgoing> notifications = new ArrayList<>();
        List<Block> responses = new ArrayList<>();
        for (int i = 0; i < filings.size(); i++) {
            BlockHeader header = batch.blocks().get(i).header();
            Submission submission = ResponseHeaders.submission(batch.header(), header, messageId);
            List<Transaction> answers = new ArrayList<>();
            for (Filing filing : filings.get(i)) {
                if (filing.changesEntry() && docket.hasDecided(filing.entryNumber())) {
                    // It is about an entry that came in the same batch, which has to be on file first.
                    delay = longer(delay, docket.answerDelay());
                    notifications.addAll(store(docket, now, messageId));
                    docket = docket(entries.lockStatuses(numbers(filings, any -> true)), changed, forcing, told, now);
                }
                docket.decide(filing, submission)
                        .map(CargoReleaseResponse::write)
                        .ifPresent(answers::add);
            }
            if (!answers.isEmpty()) {
                responses.add(new Block(ResponseHeaders.of(header, Application.SX), answers));
            }
        }
        delay = longer(delay, docket.answerDelay());
        notifications.addAll(store(docket, now, messageId));
        byte[] response = responses.isEmpty()
                ? new byte[0]
                : BatchWriter.writeResponse(new Batch(ResponseHeaders.of(batch.header(), Application.SX), responses));
        return new BatchAnswer(response, notifications, delay.isZero() ? null : now.plus(delay));
    }

    private Docket docket(
            Map<String, EntryStatus> onFile,
            Set<String> changed,
            Forcing forcing,
            Map<String, Bill> told,
            Instant now) {
        return new Docket(
                onFile, settings.get(), now, forcing, told, persons, duties, actions.open(changed, told, now));
    }

    private List<Outgoing> store(Docket docket, Instant now, String messageId) {
        entries.add(docket.newEntries());
        entries.replaceRejected(docket.filedAgain());
        bills.name(docket.bills());
        assessments.add(docket.estimates());
        List<Outgoing> notices = courses.keep(docket.courses(), now, messageId);
        // What an entry costs is known by the time that its filer hears of the release.
        List<Outgoing> messages =
                new ArrayList<>(NotificationBatches.write(Application.DA, docket.assessments(), now, messageId));
        // What CBP asks has its number by the time that its filer hears of the status.
        messages.addAll(notices);
        messages.addAll(NotificationBatches.write(Application.SO, docket.statuses(), now, messageId));
        messages.addAll(docket.acting().close(messageId));
        return messages;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Set<String> bills(List<List<Filing>> filings) {
        return filings.stream()
                .flatMap(Collection::stream)
                .flatMap(filing -> filing.release().stream())
                .flatMap(release -> Bill.ids(release).stream())
                .collect(Collectors.toSet());
    }

    private void expect(List<List<Filing>> filings, Map<String, EntryStatus> onFile) {
        List<Expected> added = new ArrayList<>();
        List<Expected> changes = new ArrayList<>();
        for (Filing filing : filings.stream().flatMap(Collection::stream).toList()) {
            String number = filing.entryNumber().map(EntryNumber::toString).orElse("");
            EntryStatus status = onFile.get(number);
            boolean taken = status != null && status.occupiesItsNumber();
            LocalDate day = filing.estimatedArrival().orElse(time.today());
            filing.release()
                    .map(release -> new Expected(number, release, day))
                    .filter(any -> taken == filing.changesEntry())
                    .ifPresent(taken ? changes::add : added::add);
        }
        persons.expect(added, changes);
    }

    private static Set<String> numbers(List<List<Filing>> filings, Predicate<Filing> wanted) {
        return filings.stream()
                .flatMap(Collection::stream)
                .filter(wanted)
                .map(Filing::entryNumber)
                .flatMap(Optional::stream)
                .map(EntryNumber::toString)
                .collect(Collectors.toSet());
    }
}
