package org.acesim.catair.release;

import java.util.List;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Reading;

/** A cargo release filing (SE). Source: CBP, ACE CATAIR Cargo Release v40. */
@SuppressWarnings("DoNotCallSuggester")
public record CargoRelease(
        EntryHeader header,
        Contact contact,
        List<Bill> bills,
        List<Reference> references,
        List<Party> parties,
        List<Line> lines) {

    public CargoRelease {
        bills = List.copyOf(bills);
        references = List.copyOf(references);
        parties = List.copyOf(parties);
        lines = List.copyOf(lines);
    }

    /** Reads a transaction, or says everything that is wrong with its records and their sequence. */
    public static Reading<CargoRelease> read(Transaction transaction) {
        throw new UnsupportedOperationException("follows");
    }

    /** Throws an {@link IllegalArgumentException} when a value does not fit into its record. */
    public Transaction write() {
        throw new UnsupportedOperationException("follows");
    }
}
