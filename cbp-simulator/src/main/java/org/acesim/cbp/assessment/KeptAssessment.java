package org.acesim.cbp.assessment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.own.AssessmentMessage;
import org.acesim.customs.assessment.AssessedLine;
import org.acesim.customs.assessment.Assessment;

/**
 * What an entry costs by one of CBP's assessments, with its working.
 *
 * @param entryNumber with hyphens
 * @param version     counts from 1 for each entry, estimates too
 * @param kind        how firm the figures are
 * @param at          simulated time
 * @param regime      id of the rules in force on the day whose law applies
 * @param why         what it was made from, as a sentence
 */
public record KeptAssessment(
        String entryNumber,
        int version,
        AssessmentMessage.Kind kind,
        Instant at,
        String regime,
        String why,
        Assessment assessment) {

    /** The same as a message for the gateway; nobody else is told, since the records are not CBP's. */
    public AssessmentMessage message() {
        return new AssessmentMessage(
                EntryNumber.parse(entryNumber).orElseThrow(),
                regime,
                version,
                kind,
                assessment.lines().stream().map(KeptAssessment::line).toList(),
                assessment.fees().stream()
                        .map(fee -> new AssessmentMessage.Fee(fee.classCode(), fee.amount(), fee.why()))
                        .toList(),
                assessment.duty(),
                assessment.tax(),
                assessment.feeTotal());
    }

    private static AssessmentMessage.Line line(AssessedLine line) {
        List<AssessmentMessage.Layer> layers = Stream.concat(line.duties().stream(), line.taxes().stream())
                .map(layer -> new AssessmentMessage.Layer(
                        layer.heading(), layer.base(), layer.rate(), layer.amount(), layer.applied(), layer.why()))
                .toList();
        return new AssessmentMessage.Line(line.number(), line.hts(), line.origin(), line.value(), layers);
    }
}
