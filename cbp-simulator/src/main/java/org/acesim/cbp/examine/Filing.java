package org.acesim.cbp.examine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.release.CargoRelease;

/** A cargo release filing as it was received, read as far as it can be. */
public final class Filing {
    private final Transaction transaction;
    private final Reading<CargoRelease> reading;

    private Filing(Transaction transaction, Reading<CargoRelease> reading) {
        this.transaction = transaction;
        this.reading = reading;
    }

    /** Reads a transaction, whatever it holds. */
    public static Filing read(Transaction transaction) {
        return new Filing(transaction, CargoRelease.read(transaction));
    }

    /** The records as received. */
    public List<String> records() {
        return transaction.records();
    }

    /** What it says, if all of it reads. */
    public Optional<CargoRelease> release() {
        return reading instanceof Reading.Read<CargoRelease> read ? Optional.of(read.value()) : Optional.empty();
    }

    /** The filer code that SE10 gives (columns 6 to 8). */
    public String filerCode() {
        return column(6, 8);
    }

    /** The entry number that SE10 gives (columns 6 to 8 and 11 to 18), if it is one. */
    public Optional<EntryNumber> entryNumber() {
        return EntryNumber.parse(filerCode() + column(11, 18));
    }

    /** What SE10 asks for (column 5), if that is known. */
    public Optional<EntryAction> action() {
        return EntryAction.find(column(5, 5));
    }

    /** Whether it asks for something about an entry that is on file. */
    public boolean changesEntry() {
        return action().filter(action -> action != EntryAction.ADD).isPresent();
    }

    /** The entry type that SE10 gives (columns 20 and 21), which may be none. */
    public String entryType() {
        return column(20, 21).strip();
    }

    /** The day that the filer estimated for the arrival, if it can be read. */
    public Optional<LocalDate> estimatedArrival() {
        return reading instanceof Reading.Read<CargoRelease> read
                ? EstimatedArrival.of(read.value())
                : Optional.empty();
    }

    /** Finds every condition that it meets. */
    public Examination examine(Circumstances circumstances) {
        if (reading instanceof Reading.Read<CargoRelease> read) {
            return new Examination(this, circumstances, read.value(), findings(read.value(), circumstances));
        }
        List<Finding> syntax = SyntaxConditions.findings(reading.problems());
        // Where no record is out of place, those that read are examined as ever, so that nothing is found only later.
        return (SyntaxConditions.areOfFieldsOnly(reading.problems())
                        ? CargoRelease.readPartially(transaction)
                        : Optional.<CargoRelease>empty())
                .map(partial -> new Examination(
                        this, circumstances, partial, withoutRecordsOf(syntax, findings(partial, circumstances))))
                .orElseGet(() -> new Examination(this, circumstances, null, syntax));
    }

    private List<Finding> findings(CargoRelease release, Circumstances circumstances) {
        return Conditions.findings(new Subject(transaction, release, circumstances));
    }

    private static List<Finding> withoutRecordsOf(List<Finding> syntax, List<Finding> others) {
        Set<Integer> unreadable = syntax.stream().map(Finding::recordIndex).collect(Collectors.toSet());
        return Stream.concat(
                        syntax.stream(), others.stream().filter(found -> !unreadable.contains(found.recordIndex())))
                .toList();
    }

    private String column(int from, int to) {
        return transaction.records().get(0).substring(from - 1, to);
    }
}
