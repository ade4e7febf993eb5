package org.acesim.cbp.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.own.AssessmentMessage;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.Line;
import org.acesim.cbp.entry.Decision;
import org.acesim.customs.duty.DutyEstimate;
import org.acesim.customs.duty.EstimateLine;
import org.acesim.customs.duty.EstimateRequest;
import org.acesim.customs.duty.Estimates;
import org.acesim.customs.duty.Fee;
import org.acesim.customs.duty.Layer;
import org.acesim.customs.duty.LineEstimate;
import org.acesim.customs.tariff.Tariff;

/**
 * What an entry would cost. A cargo release has no quantities: what needs them is left out, and says so. Goods that are not in the
 * tariff at hand are estimated by their fees alone.
 *
 * @param figures the figures, with every layer and its reason
 * @param lawOf   the day whose rates and fees they are
 * @param regime  the rules in force on that day
 */
public record Estimate(DutyEstimate figures, LocalDate lawOf, String regime) {
    private static final int FIRST_VERSION = 1;

    /** Estimates what the goods of a cargo release cost. */
    public static Estimate of(CargoRelease release, LocalDate lawOf, String regime) {
        List<EstimateLine> lines =
                release.lines().stream().flatMap(line -> tariffs(line)).toList();
        EstimateRequest request = new EstimateRequest(
                release.header().entryType(),
                lawOf,
                release.header().portOfEntry(),
                release.header().modeOfTransport(),
                lines);
        DutyEstimate figures = PreviewedDuty.of(release, lawOf).orElseGet(() -> Estimates.of(Tariff.sample(), request));
        return new Estimate(figures, lawOf, regime);
    }

    private static Stream<EstimateLine> tariffs(Line line) {
        return line.tariffs().stream()
                .map(tariff -> new EstimateLine(
                        line.item().number(),
                        tariff.hts(),
                        line.item().origin(),
                        tariff.value() == null ? 0 : tariff.value()));
    }

    /** The estimate as a message for the gateway, the first about its entry. */
    public AssessmentMessage message(EntryNumber entryNumber) {
        return new AssessmentMessage(
                entryNumber,
                regime,
                FIRST_VERSION,
                AssessmentMessage.Kind.ESTIMATE,
                figures.lines().stream().map(Estimate::line).toList(),
                figures.fees().stream()
                        .map(fee -> new AssessmentMessage.Fee(fee.classCode(), fee.amount(), fee.why()))
                        .toList(),
                figures.duty(),
                figures.tax(),
                figures.feeTotal());
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

    private static AssessmentMessage.Line line(LineEstimate line) {
        return new AssessmentMessage.Line(
                line.number(),
                line.hts(),
                line.origin(),
                BigDecimal.valueOf(line.value()).setScale(2),
                line.layers().stream()
                        .map(layer -> new AssessmentMessage.Layer(
                                layer.heading(),
                                layer.base(),
                                layer.rate(),
                                layer.amount(),
                                layer.applied(),
                                layer.why()))
                        .toList());
    }
}
