package org.acesim.cbp.problem;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that is answered with a problem instead of being done; nothing was changed. */
public final class Refusal extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    private Refusal(HttpStatus status, ProblemDetail problem) {
        super(status, problem, null);
    }

    /** Refuses with a status, and says why in a sentence. */
    public static Refusal of(HttpStatus status, String why) {
        return new Refusal(status, ProblemDetail.forStatusAndDetail(status, why));
    }

    /** Refuses what can be read but cannot be done (422), with every problem at once. */
    public static Refusal invalid(List<FieldProblem> problems) {
        String detail = problems.size() == 1
                ? problems.get(0).message()
                : problems.size() + " problems were found; nothing was changed.";
        Refusal refusal = of(HttpStatus.UNPROCESSABLE_CONTENT, detail);
        refusal.getBody().setProperty("errors", problems);
        return refusal;
    }
}
