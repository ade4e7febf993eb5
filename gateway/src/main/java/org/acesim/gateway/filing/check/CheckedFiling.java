package org.acesim.gateway.filing.check;

import java.util.List;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.Origin;

/**
 * A filing as it will be filed, with what was found.
 *
 * @param position its place among the filings of the document, counted from 1
 * @param filing with what was left out filled in: entry type, arrival, bond, buyer, manufacturer
 * @param problems every one; none means that it can be filed
 * @param notes for the timeline: what the gateway filled in, and warnings, as of a vague description
 */
public record CheckedFiling(
        long position, Filing filing, Origin origin, List<FilingProblem> problems, List<String> notes) {

    public CheckedFiling {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** Whether it can be filed. */
    public boolean good() {
        return problems.isEmpty();
    }
}
