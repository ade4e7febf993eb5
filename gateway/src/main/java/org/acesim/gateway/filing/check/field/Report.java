package org.acesim.gateway.filing.check.field;

import java.util.ArrayList;
import java.util.List;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ProblemCode;

/** What was found in one filing. */
public final class Report {

    private final List<FilingProblem> problems = new ArrayList<>();
    private final boolean all;

    /** A report to which the checks that CBP makes too are added, or not. */
    public Report(boolean all) {
        this.all = all;
    }

    /** Adds a problem of form, or one that CBP cannot see. */
    public void add(ProblemCode code, String pointer, String message, String found, String expected) {
        problems.add(FilingProblem.of(code, pointer, message, found, expected));
    }

    /** Adds a problem that CBP would find too. */
    public void addForCbp(ProblemCode code, String pointer, String message, String found, String expected) {
        if (all) {
            add(code, pointer, message, found, expected);
        }
    }

    /** Whether the checks that CBP makes too are made. */
    public boolean all() {
        return all;
    }

    /** Every problem, in the order in which it was found. */
    public List<FilingProblem> problems() {
        return List.copyOf(problems);
    }
}
