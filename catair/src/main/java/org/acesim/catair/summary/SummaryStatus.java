package org.acesim.catair.summary;

import static org.acesim.catair.summary.SummaryStatusRecords.E1;
import static org.acesim.catair.summary.SummaryStatusRecords.E2;
import static org.acesim.catair.summary.SummaryStatusRecords.E3;

import java.util.List;
import java.util.stream.Stream;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Grammar;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.catair.layout.RecordSequence;
import org.acesim.catair.release.AgencyNotice;
import org.acesim.catair.release.AgencyStatusRecords;
import org.acesim.catair.summary.SummaryStatusRecords.OfficerContact;
import org.acesim.catair.summary.SummaryStatusRecords.Remarks;
import org.acesim.catair.summary.SummaryStatusRecords.SummaryNotice;
import org.jspecify.annotations.Nullable;

/**
 * A notification of entry summary status (UC): what happened or what CBP asks for, whom to ask, and remarks. The quota records
 * (E4) are not read. Source: UC chapter v30 in a third party's transcription.
 *
 * @param agencies what partner agencies say
 */
public record SummaryStatus(
        SummaryNotice notice, @Nullable OfficerContact contact, List<Remarks> remarks, List<AgencyNotice> agencies) {

    static final int MOST_REMARKS = 7;

    private static final Grammar GRAMMAR = Grammar.of(
            Stream.concat(
                            Stream.<Layout<?>>of(E1, E2, E3),
                            Stream.<Layout<?>>of(
                                    AgencyStatusRecords.SO70, AgencyStatusRecords.SO71, AgencyStatusRecords.SO72))
                    .toList(),
            List.of("E4"));

    public SummaryStatus {
        remarks = List.copyOf(remarks);
        agencies = List.copyOf(agencies);
    }

    /** Reads a transaction, or says what is wrong with it. */
    public static Reading<SummaryStatus> read(Transaction transaction) {
        RecordSequence in = new RecordSequence(GRAMMAR, transaction.records());
        SummaryNotice notice = in.one(E1);
        OfficerContact contact = in.optional(E2);
        List<Remarks> remarks = in.many(E3, MOST_REMARKS);
        List<AgencyNotice> agencies = AgencyNotice.read(in);
        List<RecordProblem> problems = in.end();
        return problems.isEmpty() && notice != null
                ? new Reading.Read<>(new SummaryStatus(notice, contact, remarks, agencies))
                : new Reading.Unreadable<>(problems);
    }

    /**
     * Throws an {@link IllegalArgumentException} when a value does not fit into its record, or there are more of something
     * than a reader takes.
     */
    public Transaction write() {
        RecordList out = new RecordList();
        out.one(E1, notice).optional(E2, contact).many(E3, remarks, MOST_REMARKS);
        AgencyNotice.write(agencies, out);
        return new Transaction(out.records());
    }
}
