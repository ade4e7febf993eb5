package org.acesim.cbp.summary;

import java.util.List;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.ConditionSeverity;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryReference;

/**
 * A condition that an entry summary meets.
 *
 * @param references what it is about; nothing for the whole summary
 * @param severity   how grave it is
 * @param detail     what was found and what was expected, for people; blank where the code says it all
 */
record SummaryFinding(List<SummaryReference> references, Coded code, ConditionSeverity severity, String detail) {

    static SummaryFinding fatal(List<SummaryReference> references, Coded code, String detail) {
        return new SummaryFinding(references, code, ConditionSeverity.FATAL, detail);
    }

    boolean isFatal() {
        return severity == ConditionSeverity.FATAL;
    }

    /** For the explanation. */
    String inWords() {
        StringBuilder words = new StringBuilder(code.code()).append(' ').append(code.text());
        references.forEach(reference ->
                words.append(", ").append(reference.type()).append(' ').append(reference.text()));
        return detail.isEmpty()
                ? words.toString()
                : words.append(" (").append(detail).append(')').toString();
    }
}
