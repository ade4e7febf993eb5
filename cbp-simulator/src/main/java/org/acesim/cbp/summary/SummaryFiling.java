package org.acesim.cbp.summary;

import java.util.List;
import java.util.Optional;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.SummaryAction;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.SummaryNaming;

/** An entry summary filing as it was received, read as far as it can be. */
public final class SummaryFiling {
    private final Transaction transaction;
    private final Reading<EntrySummary> reading;
    private final Optional<EntrySummary> readable;

    private SummaryFiling(Transaction transaction, Reading<EntrySummary> reading) {
        this.transaction = transaction;
        this.reading = reading;
        this.readable = reading instanceof Reading.Read<EntrySummary> read
                ? Optional.of(read.value())
                : EntrySummary.readPartially(transaction);
    }

    /** Reads a transaction, whatever it holds. */
    public static SummaryFiling read(Transaction transaction) {
        return new SummaryFiling(transaction, EntrySummary.read(transaction));
    }

    /** The number with hyphens, if it is one. */
    public Optional<String> entryNumber() {
        return readable.map(EntrySummary::header)
                .flatMap(header -> EntryNumber.parse(header.filerCode() + header.entryNumber()))
                .map(EntryNumber::toString);
    }

    List<String> records() {
        return transaction.records();
    }

    List<RecordProblem> problems() {
        return reading instanceof Reading.Unreadable<EntrySummary> unreadable ? unreadable.problems() : List.of();
    }

    /** What it says; fields that do not read are empty, and nothing is there without a header. */
    Optional<EntrySummary> readable() {
        return readable;
    }

    Optional<SummaryAction> action() {
        return readable.flatMap(EntrySummary::action);
    }

    /** The header's words as they stand, for an answer even to what does not read. */
    SummaryNaming naming() {
        return readable.map(summary -> SummaryNaming.of(summary.header())).orElse(new SummaryNaming("", "", ""));
    }
}
