package org.acesim.catair.release;

import static org.acesim.catair.release.ReleaseStatusRecords.SO10;
import static org.acesim.catair.release.ReleaseStatusRecords.SO20;
import static org.acesim.catair.release.ReleaseStatusRecords.SO30;
import static org.acesim.catair.release.ReleaseStatusRecords.SO40;
import static org.acesim.catair.release.ReleaseStatusRecords.SO42;
import static org.acesim.catair.release.ReleaseStatusRecords.SO50;
import static org.acesim.catair.release.ReleaseStatusRecords.SO60;

import java.util.List;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Grammar;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.catair.layout.RecordSequence;
import org.jspecify.annotations.Nullable;

/**
 * A notification of cargo release status (SO). Source: CBP, Cargo/Manifest/Entry Release Query v21, whose records mirror it.
 *
 * @param lines the tariff numbers that it is about
 * @param notices what partner agencies say
 */
public record ReleaseStatus(
        StatusHeader header,
        List<Reference> references,
        List<StatusLine> lines,
        List<StatusBill> bills,
        List<EntryDisposition> dispositions,
        List<AgencyNotice> notices) {

    /** The chapter on SO is not public; these limits are the project's own, as wide as those of the filing. */
    static final int MOST_REFERENCES = 99;

    static final int MOST_LINES = CargoReleaseReader.MOST_LINES * CargoReleaseReader.MOST_TARIFFS;
    static final int MOST_BILLS = CargoReleaseReader.MOST_BILLS;
    static final int MOST_DISPOSITIONS = 999;

    private static final Grammar GRAMMAR = Grammar.of(ReleaseStatusRecords.layouts(), List.of());

    public ReleaseStatus {
        references = List.copyOf(references);
        lines = List.copyOf(lines);
        bills = List.copyOf(bills);
        dispositions = List.copyOf(dispositions);
        notices = List.copyOf(notices);
    }

    /** What happened to bills and entry, without a word of partner agencies. */
    public ReleaseStatus(
            StatusHeader header,
            List<Reference> references,
            List<StatusBill> bills,
            List<EntryDisposition> dispositions) {
        this(header, references, List.of(), bills, dispositions, List.of());
    }

    /** What happened to bills and entry, and the status at each partner agency. */
    public ReleaseStatus(
            StatusHeader header,
            List<Reference> references,
            List<StatusBill> bills,
            List<EntryDisposition> dispositions,
            List<AgencyStatus> agencies) {
        this(
                header,
                references,
                List.of(),
                bills,
                dispositions,
                agencies.stream()
                        .map(status -> new AgencyNotice(status, List.of(), List.of()))
                        .toList());
    }

    /** Reads a transaction, or says what is wrong with it. */
    public static Reading<ReleaseStatus> read(Transaction transaction) {
        RecordSequence in = new RecordSequence(GRAMMAR, transaction.records());
        StatusHeader header = in.one(SO10);
        List<Reference> references = in.many(SO20, MOST_REFERENCES);
        List<StatusLine> lines = in.many(SO30, MOST_LINES);
        List<StatusBill> bills = in.groups(SO40, 0, MOST_BILLS, () -> bill(in));
        List<EntryDisposition> dispositions = in.many(SO60, MOST_DISPOSITIONS);
        List<AgencyNotice> notices = AgencyNotice.read(in);
        List<RecordProblem> problems = in.end();
        return problems.isEmpty() && header != null
                ? new Reading.Read<>(new ReleaseStatus(header, references, lines, bills, dispositions, notices))
                : new Reading.Unreadable<>(problems);
    }

    /**
     * Throws an {@link IllegalArgumentException} when a value does not fit into its record, or there are more of something
     * than a reader takes.
     */
    public Transaction write() {
        RecordList out = new RecordList();
        out.one(SO10, header)
                .many(SO20, references, MOST_REFERENCES)
                .many(SO30, lines, MOST_LINES)
                .limit(SO40, bills, MOST_BILLS);
        for (StatusBill bill : bills) {
            out.one(SO40, bill)
                    .many(SO42, bill.inBonds(), MOST_DISPOSITIONS)
                    .many(SO50, bill.dispositions(), MOST_DISPOSITIONS);
        }
        out.many(SO60, dispositions, MOST_DISPOSITIONS);
        AgencyNotice.write(notices, out);
        return new Transaction(out.records());
    }

    /** The status of the entry at each partner agency. */
    public List<AgencyStatus> agencies() {
        return notices.stream().map(AgencyNotice::status).toList();
    }

    private static @Nullable StatusBill bill(RecordSequence in) {
        StatusBill bill = in.one(SO40);
        List<StatusInBond> inBonds = in.many(SO42, MOST_DISPOSITIONS);
        List<BillDisposition> dispositions = in.many(SO50, MOST_DISPOSITIONS);
        return bill == null ? null : bill.with(inBonds, dispositions);
    }
}
