package org.acesim.catair.summary;

import static org.acesim.catair.summary.SummaryResponseRecords.E0;
import static org.acesim.catair.summary.SummaryResponseRecords.E1;

import java.util.List;
import org.acesim.catair.layout.Field;
import org.acesim.catair.layout.Grammar;
import org.acesim.catair.layout.Problem;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.catair.layout.RecordSequence;
import org.acesim.catair.summary.EntrySummaryResponse.Group;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryCondition;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryReference;
import org.jspecify.annotations.Nullable;

/** The sequence of a response: references and conditions by turns, and one condition with the outcome. */
final class EntrySummaryResponseReader {

    private static final Grammar GRAMMAR = Grammar.of(List.of(E0, E1), List.of());

    private final List<String> records;
    private final RecordSequence in;
    private @Nullable SummaryCondition outcome;

    EntrySummaryResponseReader(List<String> records) {
        this.records = records;
        this.in = new RecordSequence(GRAMMAR, records);
    }

    Reading<EntrySummaryResponse> read() {
        List<Group> groups = in.groups(E0, 1, records.size(), this::group);
        List<RecordProblem> problems = in.end();
        if (problems.isEmpty() && outcome == null) {
            problems = List.of(new RecordProblem(
                    Math.max(0, records.size() - 1),
                    new Problem(
                            Problem.Kind.MISSING_RECORD,
                            E1.id(),
                            3,
                            3,
                            "Disposition Type Code",
                            "the end",
                            "an E1 that says A or R")));
        }
        return problems.isEmpty() && outcome != null
                ? new Reading.Read<>(new EntrySummaryResponse(groups, outcome))
                : new Reading.Unreadable<>(problems);
    }

    private @Nullable Group group() {
        if (outcome != null) {
            reportBehindOutcome(in.index(), E0.id());
        }
        List<SummaryReference> references = in.many(E0, records.size());
        List<SummaryCondition> conditions = in.groups(E1, 0, records.size(), this::condition);
        return references.isEmpty() ? null : new Group(references, conditions);
    }

    /** A condition of the group; null when it is the outcome. */
    private @Nullable SummaryCondition condition() {
        int index = in.index();
        SummaryCondition condition = in.one(E1);
        if (condition == null) {
            return null;
        }
        if (outcome != null) {
            reportBehindOutcome(index, E1.id());
            return null;
        }
        if (condition.disposition().isEmpty()) {
            return condition;
        }
        outcome = condition;
        return null;
    }

    private void reportBehindOutcome(int index, String id) {
        in.report(
                index,
                new Problem(
                        Problem.Kind.OUT_OF_SEQUENCE,
                        id,
                        1,
                        2,
                        Field.CONTROL_IDENTIFIER,
                        id,
                        "nothing after the outcome"));
    }
}
