package org.acesim.gateway.intake;

import org.acesim.gateway.filing.read.DocumentProblem;

/** Thrown for the body of a request that cannot be read; nothing of it is filed. */
public final class UnreadableBodyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient DocumentProblem problem;

    UnreadableBodyException(DocumentProblem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** What is wrong, and where. */
    public DocumentProblem problem() {
        return problem;
    }
}
