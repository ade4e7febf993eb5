package org.acesim.cbp.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acesim.catair.code.SummaryAction;
import org.acesim.catair.code.SummaryConditionCode;

/** Every condition of an entry summary but those that the assessment finds, in the order in which its records stand. */
final class SummaryConditions {
    static final List<SummaryCondition<?>> ALL = Stream.of(
                    HeaderConditions.TABLE, LineConditions.TABLE, TotalConditions.TABLE)
            .flatMap(List::stream)
            .toList();

    private SummaryConditions() {}

    /** Everything that is wrong, at once. */
    static List<SummaryFinding> findings(SummarySubject subject) {
        if (!subject.header().action().equals(SummaryAction.DELETE.code())) {
            return ALL.stream()
                    .flatMap(condition -> condition.findings(subject))
                    .toList();
        }
        List<SummaryFinding> findings = new ArrayList<>(HeaderConditions.TABLE.stream()
                .filter(condition -> HeaderConditions.OF_A_DELETION.contains(condition.code()))
                .flatMap(condition -> condition.findings(subject))
                .toList());
        if (!subject.onFile().isOnFile()) {
            findings.add(SummaryFinding.fatal(List.of(), SummaryConditionCode.NO_SUMMARY_TO_DELETE, ""));
        }
        return findings;
    }
}
