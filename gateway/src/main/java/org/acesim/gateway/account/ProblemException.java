package org.acesim.gateway.account;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Thrown where a request is answered with a problem. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemDetail problem;

    /** A problem that one sentence tells. */
    public ProblemException(HttpStatus status, String detail) {
        this(status, detail, List.of());
    }

    /** A problem with its parts, each with a place. */
    public ProblemException(HttpStatus status, String detail, List<?> errors) {
        super(detail);
        this.problem = Problems.of(status, detail, errors);
    }

    /** A request with a wrong parameter. */
    public static ProblemException badRequest(String detail) {
        return new ProblemException(HttpStatus.BAD_REQUEST, detail);
    }

    ProblemDetail problem() {
        return problem;
    }
}
