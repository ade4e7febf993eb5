package org.acesim.cbp.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.acesim.catair.release.CargoRelease;
import org.acesim.cbp.person.PersonStore.Day;
import org.acesim.cbp.setting.Aggregation;
import org.acesim.cbp.setting.CurrentSettings;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.regime.Regimes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Adds up what one person imports on one day under Section 321 (19 USC 1321(a)(2)(C); 19 CFR 10.151), over all filers, as ACE has
 * done since {@link #AT_ACE_SINCE}. Everything happens in the caller's transaction; two that concern the same person and day do it
 * one after the other, and the one that comes first counts first.
 */
@Component
public class PersonDays {
    /** ACE checks it in production since then (ACE Cargo Release, SE chapter v39, change log). */
    public static final LocalDate AT_ACE_SINCE = LocalDate.of(2025, 1, 11);

    private final PersonStore store;
    private final CurrentSettings settings;

    PersonDays(PersonStore store, CurrentSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /**
     * An entry that may be added up.
     *
     * @param entryNumber with hyphens
     * @param release     what was filed
     * @param lawOf       the day whose law it is decided under
     */
    public record Imported(String entryNumber, CargoRelease release, LocalDate lawOf) {
        private Optional<Person> person() {
            return release.header().entryType().equals(EntryTypes.SECTION_321)
                    ? Person.consignee(release)
                    : Optional.empty();
        }

        private long value() {
            return release.header().value();
        }

        private long limit() {
            return Regimes.on(lawOf).deMinimisUsd();
        }
    }

    /**
     * A filing that CBP is about to decide.
     *
     * @param day when its goods will arrive
     */
    public record Expected(String entryNumber, CargoRelease release, LocalDate day) {
        private Optional<PersonDay> key() {
            return new Imported(entryNumber, release, day).person().map(person -> PersonDay.of(person, day));
        }
    }

    /**
     * Gets ready for filings of one batch. It is not necessary, but they cost little afterwards, and two batches about the same
     * persons wait for each other instead of blocking each other.
     *
     * @param added   new entries, of numbers that are not on file
     * @param changes what changes entries that are on file
     */
    public void expect(Collection<Expected> added, Collection<Expected> changes) {
        if (aggregation() == Aggregation.OFF) {
            return;
        }
        SortedMap<PersonDay, Day> likely = new TreeMap<>();
        List<String> numbers = new ArrayList<>(added.size());
        for (Expected filing : added) {
            filing.key().ifPresent(key -> {
                numbers.add(filing.entryNumber());
                Day day = likely.getOrDefault(key, Day.EMPTY);
                likely.put(key, day.plus(filing.release().header().value()));
            });
        }
        changes.forEach(filing -> filing.key().ifPresent(key -> likely.putIfAbsent(key, Day.EMPTY)));
        Ledger ledger = ledger();
        ledger.look(changes.stream().map(Expected::entryNumber).toList())
                .forEach(share -> likely.putIfAbsent(share.key(), Day.EMPTY));
        ledger.expect(numbers, likely);
    }

    /** What is about to happen to an entry on file, as far as its person's days go. */
    public sealed interface Step {
        /** Nothing that takes it off its day. */
        record Stays() implements Step {}

        /** Its goods are here, or will be, on a day that may be another. */
        record Arrives(LocalDate day) implements Step {}

        /** It is cancelled. */
        record Leaves() implements Step {}
    }

    /**
     * Gets ready for entries on file: those that do not fit, and the days that change, stay as they are until the transaction
     * ends. All are locked here and in one order, so that two transactions about the same persons wait for each other, and
     * neither blocks the other.
     *
     * @param step what is about to happen to each
     */
    public void look(Collection<Imported> entries, Function<Imported, Step> step) {
        if (aggregation() == Aggregation.OFF) {
            return;
        }
        List<Imported> addedUp =
                entries.stream().filter(entry -> entry.person().isPresent()).toList();
        if (addedUp.isEmpty()) {
            return;
        }
        Ledger ledger = ledger();
        TreeSet<PersonDay> locked = new TreeSet<>();
        ledger.look(addedUp.stream().map(Imported::entryNumber).toList());
        for (Imported entry : addedUp) {
            Share share = ledger.share(entry.entryNumber());
            if (share != null && aggregation().refuses(share.total(), entry.limit())) {
                locked.add(share.key());
            }
            locked.addAll(changed(entry, share, step.apply(entry)));
        }
        ledger.lock(locked);
    }

    private static List<PersonDay> changed(Imported entry, @Nullable Share share, Step step) {
        List<PersonDay> counted = share == null ? List.of() : List.of(share.key());
        if (step instanceof Step.Arrives arrives) {
            PersonDay there = PersonDay.of(entry.person().orElseThrow(), arrives.day());
            return counted.contains(there) ? List.of() : plus(counted, there);
        }
        return step instanceof Step.Leaves ? counted : List.of();
    }

    private static List<PersonDay> plus(List<PersonDay> days, PersonDay one) {
        List<PersonDay> all = new ArrayList<>(days);
        all.add(one);
        return all;
    }

    /** Whoever imports the goods of an entry. */
    public OnePerson of(Imported entry) {
        Aggregation aggregation = aggregation();
        Optional<Person> found = aggregation == Aggregation.OFF ? Optional.empty() : entry.person();
        if (found.isEmpty()) {
            return OnePerson.NOT_ADDED_UP;
        }
        Person person = found.get();
        return new OnePerson() {
            @Override
            public Optional<Standing> on(LocalDate day) {
                return Optional.of(
                        standing(ledger().count(entry.entryNumber(), PersonDay.of(person, day), entry.value())));
            }

            @Override
            public Optional<Standing> asCounted() {
                return Optional.ofNullable(ledger().share(entry.entryNumber())).map(this::standing);
            }

            private Standing standing(Share share) {
                return new Standing(
                        person.shown(),
                        share.key().day(),
                        share.total() - share.value(),
                        share.value(),
                        share.position(),
                        entry.limit(),
                        aggregation);
            }
        };
    }

    /** Takes entries off their days, whatever the setting is now. */
    public void remove(Collection<String> entryNumbers) {
        if (entryNumbers.isEmpty()) {
            return;
        }
        Ledger ledger = ledger();
        TreeSet<PersonDay> concerned = new TreeSet<>();
        ledger.look(entryNumbers).forEach(share -> concerned.add(share.key()));
        ledger.lock(concerned);
        entryNumbers.forEach(ledger::remove);
    }

    /**
     * Stores what has changed, once the entries themselves are stored.
     *
     * @return the entries that are withheld although they fit now
     */
    public List<String> keep() {
        if (!(TransactionSynchronizationManager.getResource(this) instanceof Ledger ledger)) {
            return List.of();
        }
        return ledger.keep().stream()
                .flatMap(key -> store.withheld(key).stream())
                .filter(entry -> !aggregation()
                        .refuses(entry.total(), Regimes.on(entry.lawOf()).deMinimisUsd()))
                .map(PersonStore.Withheld::entryNumber)
                .toList();
    }

    private Aggregation aggregation() {
        return settings.get().aggregation();
    }

    /** What this transaction knows and changes. */
    private Ledger ledger() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Ledger known) {
            return known;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("what one person imports is added up in the transaction that accepts it");
        }
        Ledger ledger = new Ledger(store);
        TransactionSynchronizationManager.bindResource(this, ledger);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(PersonDays.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(PersonDays.this, ledger);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(PersonDays.this);
            }
        });
        return ledger;
    }
}
