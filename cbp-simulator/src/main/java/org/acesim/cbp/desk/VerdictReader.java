package org.acesim.cbp.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acesim.catair.code.StatusReason;
import org.acesim.cbp.action.Verdict;
import org.acesim.cbp.problem.JsonFields;

/**
 * What an officer decides about a request.
 *
 * @param decision as it was stated
 */
record VerdictReader(String decision, Verdict verdict) {
    private static final int REASON_MAX = 400;
    private static final String GRANT = "GRANT";
    private static final String REFUSE = "REFUSE";
    private static final String ASK_DOCUMENTS = "ASK_DOCUMENTS";
    private static final List<String> DECISIONS = List.of(GRANT, REFUSE, ASK_DOCUMENTS);

    /** Reads the body of a request, with every problem at once. */
    static VerdictReader read(byte[] body) {
        JsonFields fields = JsonFields.read(body, Set.of("decision", "reason", "rejection"));
        Optional<String> decision = fields.text(
                "decision", "one of " + DECISIONS, text -> Optional.of(text).filter(DECISIONS::contains));
        Optional<String> reason =
                fields.text("reason", "a text of 1 to " + REASON_MAX + " characters", text -> Optional.of(text.strip())
                        .filter(said -> !said.isEmpty() && said.length() <= REASON_MAX));
        Optional<StatusReason> rejection = fields.text("rejection", "one of CBP's codes 01 to 17", StatusReason::find);
        fields.refuseProblems();
        if (decision.isEmpty()) {
            fields.problem("MISSING", "decision", "State what is decided, one of " + DECISIONS + ".");
        }
        if (reason.isEmpty()) {
            fields.problem("MISSING", "reason", "State why: the filer and other officers read it.");
        }
        if (rejection.isPresent() && !decision.equals(Optional.of(REFUSE))) {
            fields.problem("CONTRADICTION", "rejection", "This belongs to " + REFUSE + " alone.");
        }
        fields.refuseProblems();
        String why = reason.orElseThrow();
        return new VerdictReader(
                decision.orElseThrow(),
                switch (decision.orElseThrow()) {
                    case GRANT -> new Verdict.Granted(why);
                    case REFUSE -> new Verdict.Refused(rejection.orElse(StatusReason.OTHER), why);
                    default -> new Verdict.NeedsDocuments(why);
                });
    }
}
