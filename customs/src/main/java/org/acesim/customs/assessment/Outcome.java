package org.acesim.customs.assessment;

import java.util.List;

/** An assessment, or every reason why there is none. */
public sealed interface Outcome {

    /** It is assessed. */
    record Assessed(Assessment assessment) implements Outcome {}

    /** Why there is no assessment. */
    enum Cause {
        /** What is asked for cannot be assessed. */
        REQUEST,
        /** What it comes to has no room in its record. */
        WIDTH
    }

    /** It is not: nothing of it is to be stored. */
    record Refused(Cause cause, List<AssessmentProblem> problems) implements Outcome {
        /** Keeps its own copy of the problems. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
