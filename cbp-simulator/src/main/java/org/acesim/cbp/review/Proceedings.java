package org.acesim.cbp.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.release.CargoRelease;
import org.acesim.cbp.clock.DueEvents;
import org.acesim.cbp.entry.Disposition;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.entry.EntryAdvance;
import org.acesim.cbp.entry.EntryOnFile;
import org.acesim.cbp.person.PersonDays;
import org.acesim.cbp.person.PersonDays.Imported;
import org.acesim.cbp.setting.CurrentSettings;
import org.acesim.customs.code.EntryTypes;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Goes on with entries on file: all changes to one go through here, in the caller's transaction. */
@Component
public class Proceedings {
    private final Entries entries;
    private final ReviewFiles files;
    private final Courses courses;
    private final CurrentSettings settings;
    private final Outbox outbox;
    private final DueEvents dueEvents;
    private final PersonDays persons;
    private final ObjectProvider<Prepayments> prepayments;

    Proceedings(
            Entries entries,
            ReviewFiles files,
            Courses courses,
            CurrentSettings settings,
            Outbox outbox,
            DueEvents dueEvents,
            PersonDays persons,
            ObjectProvider<Prepayments> prepayments) {
        this.prepayments = prepayments;
        this.dueEvents = dueEvents;
        this.persons = persons;
        this.entries = entries;
        this.files = files;
        this.courses = courses;
        this.settings = settings;
        this.outbox = outbox;
    }

    /** Those of the entries that are on file and were taken, as they are; nobody else changes them until the transaction ends. */
    public Map<String, OpenCase> open(Collection<String> entryNumbers) {
        return open(entryNumbers, entry -> new PersonDays.Step.Stays());
    }

    /**
     * The same, of entries to which something is about to happen that takes them to another day of their person's.
     *
     * @param step what that is for each
     */
    Map<String, OpenCase> open(Collection<String> entryNumbers, Function<Imported, PersonDays.Step> step) {
        Map<String, EntryOnFile> found = entries.lock(entryNumbers);
        Map<String, ReviewFile> kept = files.of(found.keySet());
        Map<EntryOnFile, Imported> taken = new LinkedHashMap<>();
        found.values().stream()
                .filter(entry -> entry.status().occupiesItsNumber())
                .forEach(entry -> taken.put(entry, new Imported(entry.entryNumber(), release(entry), entry.lawOf())));
        persons.look(taken.values(), step);
        Map<String, Prepayment> prepaid = prepayments(taken.values());
        Map<String, OpenCase> cases = new LinkedHashMap<>();
        taken.forEach((entry, imported) -> {
            String number = entry.entryNumber();
            Facts facts = facts(number, imported.release(), entry.lawOf(), Objects.requireNonNull(prepaid.get(number)));
            cases.put(number, new OpenCase(entry, Course.resumed(facts, entry.status(), kept.get(number))));
        });
        return cases;
    }

    /** What the review of an entry goes by that says this. */
    public Facts facts(String entryNumber, CargoRelease release, LocalDate lawOf) {
        Prepayment prepayment =
                prepayments(List.of(new Imported(entryNumber, release, lawOf))).get(entryNumber);
        return facts(entryNumber, release, lawOf, Objects.requireNonNull(prepayment));
    }

    private Facts facts(String entryNumber, CargoRelease release, LocalDate lawOf, Prepayment prepayment) {
        return new Facts(
                entryNumber,
                release,
                settings.get(),
                lawOf,
                persons.of(new Imported(entryNumber, release, lawOf)),
                prepayment);
    }

    /** Of each whether duty is to be paid before release; entries under Section 321 owe none. */
    private Map<String, Prepayment> prepayments(Collection<Imported> taken) {
        Map<String, Prepayment> found = new HashMap<>();
        Set<String> owing = new TreeSet<>();
        for (Imported entry : taken) {
            String type = entry.release().header().entryType();
            found.put(entry.entryNumber(), Prepayment.bySetting(settings.get(), type));
            if (!type.equals(EntryTypes.SECTION_321)) {
                owing.add(entry.entryNumber());
            }
        }
        if (!owing.isEmpty()) {
            prepayments.ifAvailable(known -> found.putAll(known.of(owing)));
        }
        return found;
    }

    /** Stores what became of the cases, and tells their senders. */
    public void close(Collection<OpenCase> cases, Instant at, @Nullable String correlationId) {
        outbox.add(settle(cases, at, correlationId));
    }

    /**
     * Stores what became of the cases. Here, and nowhere else, an entry on file is replaced, updated and cancelled.
     *
     * @return the messages that tell their senders
     */
    public List<Outgoing> settle(Collection<OpenCase> cases, Instant at, @Nullable String correlationId) {
        entries.amend(cases.stream()
                .map(OpenCase::amendment)
                .flatMap(Optional::stream)
                .toList());
        List<EntryAdvance> advances = new ArrayList<>();
        List<Notification> statuses = new ArrayList<>();
        List<Courses.Kept> kept = new ArrayList<>();
        for (OpenCase open : cases) {
            Course course = open.course();
            open.overtaken()
                    .ifPresent(file -> dueEvents.withdraw(
                            file.entryNumber(), file.dueAt(), Objects.requireNonNull(file.awaits())));
            if (open.changed()) {
                kept.add(new Courses.Kept(open.entry().submission(), course));
            }
            if (!course.decisions().isEmpty()) {
                advances.add(new EntryAdvance(open.entry().entryNumber(), course.status(), course.decisions()));
                if (course.decisions().stream()
                        .flatMap(decision -> decision.dispositions().stream())
                        .anyMatch(Disposition::inStatus)) {
                    statuses.add(StatusNotification.of(
                            open.entry().submission(), course.facts().release(), course.decisions()));
                }
            }
        }
        entries.advance(advances);
        // What CBP asks has its number by the time that its filer hears of the status.
        List<Outgoing> messages = new ArrayList<>(courses.keep(kept, at, correlationId));
        messages.addAll(NotificationBatches.write(Application.SO, statuses, at, correlationId));
        return messages;
    }

    private static CargoRelease release(EntryOnFile entry) {
        if (CargoRelease.read(new Transaction(entry.records())) instanceof Reading.Read<CargoRelease> read) {
            return read.value();
        }
        throw new IllegalStateException("entry " + entry.entryNumber() + " was accepted, but its records do not read");
    }
}
