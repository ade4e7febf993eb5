package org.acesim.cbp.summary;

import java.util.LinkedHashMap;
import java.util.Map;
import org.acesim.cbp.assessment.KeptAssessment;
import org.acesim.cbp.entry.Decision;
import org.acesim.customs.assessment.AssessedLine;
import org.acesim.customs.assessment.Assessment;
import org.acesim.customs.duty.Fee;

/** An assessment, explained line by line and fee by fee; every layer stands in the worksheet. */
final class AssessmentDecision {
    /** Nobody reads on after so many lines; the worksheet has all. */
    private static final int LINES_MOST = 20;

    private AssessmentDecision() {}

    static Decision of(KeptAssessment kept) {
        Assessment assessment = kept.assessment();
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("version", String.valueOf(kept.version()));
        inputs.put("kind", kept.kind().name());
        inputs.put("lawOf", assessment.request().date().toString());
        inputs.put("regime", kept.regime());
        inputs.put("tariff", assessment.revision());
        for (AssessedLine line : assessment
                .lines()
                .subList(0, Math.min(LINES_MOST, assessment.lines().size()))) {
            inputs.put(
                    "line " + line.number() + ", " + line.hts(),
                    "value " + line.value().toPlainString() + ", duty "
                            + line.duty().toPlainString() + ", tax "
                            + line.tax().toPlainString());
        }
        for (Fee fee : assessment.fees()) {
            inputs.put("fee " + fee.classCode(), fee.amount().toPlainString() + ": " + fee.why());
        }
        inputs.put("duty", assessment.duty().toPlainString());
        inputs.put("tax", assessment.tax().toPlainString());
        inputs.put("fees", assessment.feeTotal().toPlainString());
        return Decision.of(
                Decision.Rule.DUTY_ASSESSMENT,
                kept.at(),
                inputs,
                kept.why() + ": " + assessment.total().toPlainString() + " USD in all");
    }
}
