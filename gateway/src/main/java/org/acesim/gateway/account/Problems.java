package org.acesim.gateway.account;

import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Problem details as this program writes them: always with {@code errors}, empty or not. */
public final class Problems {
    private Problems() {}

    /** A problem that one sentence tells. */
    public static ProblemDetail of(HttpStatusCode status, String detail) {
        return of(status, detail, List.of());
    }

    /** A problem with its parts, each with a place. */
    public static ProblemDetail of(HttpStatusCode status, String detail, List<?> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("errors", errors);
        return problem;
    }
}
