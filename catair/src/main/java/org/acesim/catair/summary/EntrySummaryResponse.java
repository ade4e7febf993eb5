package org.acesim.catair.summary;

import java.util.List;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryCondition;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryReference;

/**
 * CBP's response to an entry summary (AX): conditions in groups, each after the records that it is about, and the outcome.
 * Source: CBP, ACE CATAIR Entry Summary Create/Update, July 2026.
 *
 * @param groups the first begins with a reference to the summary
 */
public record EntrySummaryResponse(List<Group> groups, SummaryCondition outcome) {

    /** The disposition of the outcome when CBP took the summary. */
    public static final String ACCEPTED = "A";

    /** The disposition of the outcome when CBP did not take the summary. */
    public static final String REJECTED = "R";

    /** What conditions are about (E0), and the conditions (E1). */
    public record Group(List<SummaryReference> references, List<SummaryCondition> conditions) {
        public Group {
            references = List.copyOf(references);
            conditions = List.copyOf(conditions);
        }
    }

    /** Refuses groups that a reader could not tell apart: only the last one may have no condition. */
    public EntrySummaryResponse {
        groups = List.copyOf(groups);
        for (int i = 0; i < groups.size(); i++) {
            boolean last = i == groups.size() - 1;
            if (groups.get(i).references().isEmpty()
                    || (!last && groups.get(i).conditions().isEmpty())) {
                throw new IllegalArgumentException(
                        "Group " + (i + 1) + " of a response has no reference or no condition");
            }
        }
    }

    /** Reads a transaction, or says what is wrong with it. */
    public static Reading<EntrySummaryResponse> read(Transaction transaction) {
        return new EntrySummaryResponseReader(transaction.records()).read();
    }

    /** Throws an {@link IllegalArgumentException} when a value does not fit into its record. */
    public Transaction write() {
        RecordList out = new RecordList();
        for (Group group : groups) {
            group.references.forEach(reference -> out.one(SummaryResponseRecords.E0, reference));
            group.conditions.forEach(condition -> out.one(SummaryResponseRecords.E1, condition));
        }
        return new Transaction(out.one(SummaryResponseRecords.E1, outcome).records());
    }

    /** Whether CBP took the summary. */
    public boolean accepted() {
        return outcome.disposition().equals(ACCEPTED);
    }

    /** Every condition, in order. */
    public List<SummaryCondition> conditions() {
        return groups.stream().flatMap(group -> group.conditions().stream()).toList();
    }
}
