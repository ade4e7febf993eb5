package org.acesim.gateway.filing.read;

/** A document turned out unreadable while it was being iterated: it was not verified before. */
public final class UnreadableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient DocumentProblem problem;

    UnreadableDocumentException(DocumentProblem problem) {
        super("%s (line %d, column %d)".formatted(problem.message(), problem.line(), problem.column()));
        this.problem = problem;
    }

    /** What is wrong, and where. */
    public DocumentProblem problem() {
        return problem;
    }
}
