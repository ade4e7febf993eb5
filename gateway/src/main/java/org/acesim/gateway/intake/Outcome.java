package org.acesim.gateway.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.acesim.gateway.entry.EntryStatus;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.routes.filer.FilingResult;

/**
 * What became of one filing of a document. Stored as JSON, to answer a repeat as the first time.
 *
 * @param position among the filings of the document, from 1
 * @param single whether it was the only one, not one of a list
 * @param entryNumber blank where the filing was refused and not kept
 */
public record Outcome(
        long position,
        boolean single,
        String entryNumber,
        String filerReference,
        EntryStatus status,
        List<FilingProblem> errors)
        implements FilingResult {
    /** The code of the problem that CBP, or another filing, has used the entry number already. */
    public static final String NUMBER_IN_USE = "NUMBER_IN_USE";

    @Override
    @JsonIgnore
    public boolean filed() {
        return status == EntryStatus.RECEIVED;
    }

    /** Whether it was refused for this reason. */
    public boolean refusedFor(String code) {
        return errors.stream().anyMatch(problem -> problem.code().equals(code));
    }
}
