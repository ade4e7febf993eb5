package org.acesim.customs.assessment;

import java.util.List;

/** An assessment, or every reason why there is none. */
public sealed interface Outcome {

    /** It is assessed. */
    record Assessed(Assessment assessment) implements Outcome {}

    /** It is not: nothing of it is to be stored. */
    record Refused(List<AssessmentProblem> problems) implements Outcome {
        /** Keeps its own copy of the problems. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
