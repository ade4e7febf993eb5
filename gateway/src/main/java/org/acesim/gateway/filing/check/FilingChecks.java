package org.acesim.gateway.filing.check;

import java.util.ArrayList;
import java.util.List;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ReadFiling;

/** Checks filings: every problem of one is found at once. */
public final class FilingChecks {

    private FilingChecks() {}

    /**
     * Checks what was read, and fills in what may be left out.
     *
     * @param all also makes the checks that CBP makes too; format, character class and forging are always checked
     */
    public static CheckedFiling check(ReadFiling read, FilingContext context, boolean all) {
        List<FilingProblem> problems = new ArrayList<>();
        read.problems().forEach(problem -> problems.add(problem.at(read.origin().place(problem.pointer()))));
        return new CheckedFiling(read.position(), read.filing(), read.origin(), problems, List.of());
    }
}
