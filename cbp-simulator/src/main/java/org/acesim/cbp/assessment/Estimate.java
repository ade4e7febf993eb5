package org.acesim.cbp.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.acesim.catair.own.AssessmentMessage;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.Line;
import org.acesim.cbp.entry.Decision;
import org.acesim.customs.assessment.AssessedLine;
import org.acesim.customs.assessment.Assessment;
import org.acesim.customs.assessment.AssessmentRequest;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.duty.DutyEstimate;
import org.acesim.customs.duty.EstimateLine;
import org.acesim.customs.duty.EstimateRequest;
import org.acesim.customs.duty.Estimates;
import org.acesim.customs.duty.Fee;
import org.acesim.customs.duty.Layer;
import org.acesim.customs.duty.LineEstimate;
import org.acesim.customs.regime.Regimes;
import org.acesim.customs.tariff.Tariff;

/**
 * What an entry would cost. A cargo release has no quantities: what needs them is left out, and says so. Goods that are not in the
 * tariff at hand are estimated by their fees alone.
 *
 * @param figures the figures, with every layer and its reason
 * @param lawOf   the day whose rates and fees they are
 * @param regime  id of the rules in force on that day
 * @param assessment the same figures as every assessment is kept
 */
public record Estimate(DutyEstimate figures, LocalDate lawOf, String regime, Assessment assessment) {

    /** Estimates what the goods of a cargo release cost. */
    public static Estimate of(CargoRelease release, LocalDate lawOf, Assessments duties) {
        List<EstimateLine> lines =
                release.lines().stream().flatMap(line -> tariffs(line)).toList();
        EstimateRequest request = new EstimateRequest(
                release.header().entryType(),
                lawOf,
                release.header().portOfEntry(),
                release.header().modeOfTransport(),
                lines);
        Optional<Assessment> previewed = PreviewedDuty.of(release, lawOf, duties);
        DutyEstimate figures =
                previewed.map(PreviewedDuty::figures).orElseGet(() -> Estimates.of(duties.tariff(), request));
        return new Estimate(
                figures,
                lawOf,
                Regimes.on(lawOf).id(),
                previewed.orElseGet(() -> byFeesAlone(request, figures, duties.tariff())));
    }

    private static Stream<EstimateLine> tariffs(Line line) {
        return line.tariffs().stream()
                .map(tariff -> new EstimateLine(
                        line.item().number(),
                        tariff.hts(),
                        line.item().origin(),
                        tariff.value() == null ? 0 : tariff.value()));
    }

    /** The estimate as it is kept. */
    public KeptAssessment kept(String entryNumber, int version, Instant at) {
        return new KeptAssessment(
                entryNumber,
                version,
                AssessmentMessage.Kind.ESTIMATE,
                at,
                regime,
                "Estimated from the cargo release, which has no quantities",
                assessment);
    }

    private static Assessment byFeesAlone(EstimateRequest request, DutyEstimate figures, Tariff tariff) {
        AssessmentRequest asked = new AssessmentRequest(
                request.entryType(), request.date(), request.port(), request.modeOfTransport(), List.of());
        List<AssessedLine> lines = figures.lines().stream()
                .map(line -> new AssessedLine(
                        line.number(),
                        line.hts(),
                        line.origin(),
                        BigDecimal.valueOf(line.value()).setScale(2),
                        line.layers(),
                        List.of(),
                        List.of()))
                .toList();
        return new Assessment(asked, tariff.revision(), lines, figures.fees());
    }

    /** The estimate, explained layer by layer and fee by fee. */
    public Decision decision(Instant at) {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("lawOf", lawOf.toString());
        inputs.put("regime", regime);
        for (LineEstimate line : figures.lines()) {
            for (Layer layer : line.layers()) {
                inputs.put("line " + line.number() + ", " + layer.heading(), explained(layer.amount(), layer.why()));
            }
        }
        for (Fee fee : figures.fees()) {
            inputs.put("fee " + fee.classCode(), explained(fee.amount(), fee.why()));
        }
        inputs.put("duty", figures.duty().toPlainString());
        inputs.put("tax", figures.tax().toPlainString());
        inputs.put("fees", figures.feeTotal().toPlainString());
        return Decision.of(
                Decision.Rule.DUTY_ESTIMATE,
                at,
                inputs,
                "Estimated to cost " + figures.total().toPlainString() + " USD. " + figures.why());
    }

    private static String explained(BigDecimal amount, String why) {
        return amount.toPlainString() + ": " + why;
    }
}
