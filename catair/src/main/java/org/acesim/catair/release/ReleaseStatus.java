package org.acesim.catair.release;

import static org.acesim.catair.release.AgencyStatusRecords.SO70;
import static org.acesim.catair.release.ReleaseStatusRecords.SO10;
import static org.acesim.catair.release.ReleaseStatusRecords.SO20;
import static org.acesim.catair.release.ReleaseStatusRecords.SO40;
import static org.acesim.catair.release.ReleaseStatusRecords.SO50;
import static org.acesim.catair.release.ReleaseStatusRecords.SO60;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Grammar;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.catair.layout.RecordSequence;
import org.jspecify.annotations.Nullable;

/** A notification of cargo release status (SO). Source: CBP, Cargo/Manifest/Entry Release Query v21, whose records mirror it. */
public record ReleaseStatus(
        StatusHeader header,
        List<Reference> references,
        List<StatusBill> bills,
        List<EntryDisposition> dispositions,
        List<AgencyStatus> agencies) {

    /** The chapter on SO is not public; these limits are the project's own, as wide as those of the filing. */
    static final int MOST_REFERENCES = 99;

    static final int MOST_BILLS = CargoReleaseReader.MOST_BILLS;
    static final int MOST_DISPOSITIONS = 999;

    private static final Grammar GRAMMAR =
            Grammar.of(List.of(SO10, SO20, SO40, SO50, SO60, SO70), List.of("SO30", "SO42", "SO71", "SO72"));

    public ReleaseStatus {
        references = List.copyOf(references);
        bills = List.copyOf(bills);
        dispositions = List.copyOf(dispositions);
        agencies = List.copyOf(agencies);
    }

    /** Of which no partner agency says anything. */
    public ReleaseStatus(
            StatusHeader header,
            List<Reference> references,
            List<StatusBill> bills,
            List<EntryDisposition> dispositions) {
        this(header, references, bills, dispositions, List.of());
    }

    /** Reads a transaction, or says what is wrong with it. */
    public static Reading<ReleaseStatus> read(Transaction transaction) {
        RecordSequence in = new RecordSequence(GRAMMAR, transaction.records());
        StatusHeader header = in.one(SO10);
        List<Reference> references = in.many(SO20, MOST_REFERENCES);
        List<StatusBill> bills = in.groups(SO40, 0, MOST_BILLS, () -> bill(in));
        List<EntryDisposition> dispositions = in.many(SO60, MOST_DISPOSITIONS);
        List<AgencyStatus> agencies = in.many(SO70, MOST_DISPOSITIONS);
        List<RecordProblem> problems = in.end();
        return problems.isEmpty() && header != null
                ? new Reading.Read<>(new ReleaseStatus(header, references, bills, dispositions, agencies))
                : new Reading.Unreadable<>(problems);
    }

    /** Throws an {@link IllegalArgumentException} when a value does not fit into its record. */
    public Transaction write() {
        List<String> records = new ArrayList<>();
        records.add(SO10.write(header));
        references.forEach(reference -> records.add(SO20.write(reference)));
        for (StatusBill bill : bills) {
            records.add(SO40.write(bill));
            bill.dispositions().forEach(disposition -> records.add(SO50.write(disposition)));
        }
        dispositions.forEach(disposition -> records.add(SO60.write(disposition)));
        agencies.forEach(status -> records.add(SO70.write(status)));
        return new Transaction(records);
    }

    private static @Nullable StatusBill bill(RecordSequence in) {
        StatusBill bill = in.one(SO40);
        List<BillDisposition> dispositions = in.many(SO50, MOST_DISPOSITIONS);
        return bill == null ? null : bill.with(dispositions);
    }
}
