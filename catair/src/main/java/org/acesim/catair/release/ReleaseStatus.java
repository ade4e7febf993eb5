package org.acesim.catair.release;

import java.util.List;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Reading;

/** A notification of cargo release status (SO). Source: CBP, Cargo/Manifest/Entry Release Query v21, whose records mirror it. */
@SuppressWarnings("DoNotCallSuggester")
public record ReleaseStatus(
        StatusHeader header, List<Reference> references, List<StatusBill> bills, List<EntryDisposition> dispositions) {

    public ReleaseStatus {
        references = List.copyOf(references);
        bills = List.copyOf(bills);
        dispositions = List.copyOf(dispositions);
    }

    /** Reads a transaction, or says what is wrong with it. */
    public static Reading<ReleaseStatus> read(Transaction transaction) {
        throw new UnsupportedOperationException("follows");
    }

    public Transaction write() {
        throw new UnsupportedOperationException("follows");
    }
}
