package org.acesim.cbp.desk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.acesim.catair.code.DocumentType;
import org.acesim.cbp.inquiry.PenaltyClaim;
import org.acesim.cbp.inquiry.PenaltyFields;
import org.acesim.cbp.problem.JsonFields;
import org.acesim.cbp.review.DeskDecision;
import org.acesim.cbp.review.DeskRuling;
import org.acesim.cbp.review.Exam;
import org.acesim.cbp.targeting.ExamResult;

/** Reads what an officer decides, with every problem at once. */
final class RulingReader {
    private static final int REASON_MAX = 400;
    /** What the record of a line has room for (ACE CATAIR Entry Summary, 50). */
    private static final BigDecimal DUTY_MAX = new BigDecimal("99999999.99");

    private static final BigDecimal VALUE_MAX = new BigDecimal("9999999999");
    private static final Set<String> ALWAYS = Set.of("decision", "reason");
    /** What some decisions need beside the reason. */
    private static final Map<DeskDecision, Set<String>> MORE = Map.of(
            DeskDecision.ASK_DOCUMENTS, Set.of("documentType"),
            DeskDecision.ORDER_EXAM, Set.of("kind"),
            DeskDecision.RECORD_RESULT, Set.of("result", "foundValue"),
            DeskDecision.ASSESS, Set.of("duty"),
            DeskDecision.PENALTY, PenaltyFields.FIELDS,
            DeskDecision.MITIGATE_PENALTY, Set.of("amount"));

    private final JsonFields fields;

    private RulingReader(byte[] body) {
        Set<String> known = new TreeSet<>(ALWAYS);
        MORE.values().forEach(known::addAll);
        fields = JsonFields.read(body, known);
    }

    /** Reads the body of a request. */
    static DeskRuling read(byte[] body, String officer) {
        return new RulingReader(body).ruling(officer);
    }

    private DeskRuling ruling(String officer) {
        Optional<DeskDecision> decision =
                fields.text("decision", "one of " + List.of(DeskDecision.values()), DeskDecision::find);
        Optional<String> reason =
                fields.text("reason", "a text of 1 to " + REASON_MAX + " characters", text -> Optional.of(text.strip())
                        .filter(said -> !said.isEmpty() && said.length() <= REASON_MAX));
        Optional<String> documentType = fields.text(
                "documentType", "one of CBP's document codes, such as 01 or 16", text -> DocumentType.find(text)
                        .map(DocumentType::code));
        Optional<Exam> exam = fields.text("kind", "one of " + List.of(Exam.values()), Exam::find);
        Optional<ExamResult> result =
                fields.text("result", "one of " + List.of(ExamResult.values()), RulingReader::result);
        Optional<BigDecimal> foundValue = fields.decimal("foundValue", BigDecimal.ONE, VALUE_MAX, 2);
        Optional<BigDecimal> duty = fields.decimal("duty", BigDecimal.ZERO, DUTY_MAX, 2);
        PenaltyFields penalty = PenaltyFields.of(fields);
        fields.refuseProblems();

        need(decision, "decision", "State what is decided, one of " + List.of(DeskDecision.values()) + ".");
        need(reason, "reason", "State why: the filer and other officers read it.");
        belongs(decision, DeskDecision.ASK_DOCUMENTS, documentType, "documentType", "which document is asked for");
        belongs(decision, DeskDecision.ORDER_EXAM, exam, "kind", "which exam");
        belongs(decision, DeskDecision.RECORD_RESULT, result, "result", "what was found");
        belongs(decision, DeskDecision.ASSESS, duty, "duty", "the duty that the entry owes in all, in US dollars");
        boolean undervalued =
                result.filter(found -> found == ExamResult.UNDERVALUED).isPresent();
        if (undervalued && foundValue.isEmpty()) {
            fields.problem("MISSING", "foundValue", "State the value found, in US dollars.");
        } else if (!undervalued && foundValue.isPresent()) {
            fields.problem("CONTRADICTION", "foundValue", "A value is found with the result UNDERVALUED alone.");
        }
        boolean mitigated =
                decision.filter(DeskDecision.MITIGATE_PENALTY::equals).isPresent();
        Optional<PenaltyClaim> claim = decision.flatMap(taken -> claim(taken, penalty));
        fields.refuseProblems();
        return new DeskRuling(
                decision.orElseThrow(),
                officer,
                reason.orElseThrow(),
                documentType.orElse(""),
                exam.orElse(null),
                result.orElse(null),
                foundValue.orElse(null),
                claim.orElse(null),
                mitigated ? penalty.amount().orElse(null) : null,
                duty.orElse(null));
    }

    private Optional<PenaltyClaim> claim(DeskDecision decision, PenaltyFields penalty) {
        if (decision == DeskDecision.PENALTY) {
            return penalty.claim(fields);
        }
        penalty.refuse(fields);
        if (decision == DeskDecision.MITIGATE_PENALTY) {
            need(penalty.amount(), "amount", "State what is to be paid instead, in US dollars.");
        } else if (penalty.amount().isPresent()) {
            fields.problem("CONTRADICTION", "amount", "This does not belong to such a decision.");
        }
        return Optional.empty();
    }

    private void need(Optional<?> value, String name, String message) {
        if (value.isEmpty()) {
            fields.problem("MISSING", name, message);
        }
    }

    private void belongs(
            Optional<DeskDecision> decision, DeskDecision to, Optional<?> value, String name, String what) {
        if (decision.isEmpty()) {
            return;
        }
        boolean wanted = decision.get() == to;
        if (wanted && value.isEmpty()) {
            fields.problem("MISSING", name, "State " + what + ".");
        } else if (!wanted && value.isPresent()) {
            fields.problem("CONTRADICTION", name, "This belongs to " + to + " alone.");
        }
    }

    private static Optional<ExamResult> result(String name) {
        return Arrays.stream(ExamResult.values())
                .filter(result -> result.name().equals(name))
                .findFirst();
    }
}
