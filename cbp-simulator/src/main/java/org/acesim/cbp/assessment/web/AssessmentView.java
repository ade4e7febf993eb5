package org.acesim.cbp.assessment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.acesim.customs.assessment.AssessedLine;
import org.acesim.customs.assessment.Assessment;
import org.acesim.customs.assessment.AssessmentProblem;
import org.acesim.customs.assessment.AssessmentRequest;
import org.acesim.customs.assessment.Outcome;
import org.acesim.customs.assessment.Worksheet;
import org.acesim.customs.duty.Fee;
import org.acesim.customs.duty.Layer;
import org.acesim.customs.regime.Regime;
import org.acesim.customs.regime.Regimes;
import org.jspecify.annotations.Nullable;

/**
 * What goods would cost, entered on one day. Money is in USD, as text with two decimals.
 *
 * @param revision  the revision of the tariff; none where there is no assessment
 * @param worksheet the same as a sheet that can be followed with a pencil
 * @param problems  why there is no assessment
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentView(
        String entryType,
        LocalDate date,
        RegimeView regime,
        @Nullable String revision,
        @Nullable List<LineView> lines,
        @Nullable List<FeeView> fees,
        @Nullable String duty,
        @Nullable String tax,
        @Nullable String feeTotal,
        @Nullable String total,
        @Nullable String worksheet,
        @Nullable List<AssessmentProblem> problems) {

    /** The rules on de minimis shipments of that day. */
    record RegimeView(String id, String note) {}

    /** What a line owes. */
    record LineView(
            int number,
            String hts,
            String origin,
            String value,
            List<LayerView> duties,
            List<LayerView> taxes,
            String duty,
            String tax) {}

    /** One legal ground for duty or tax, and why it applies or does not. */
    record LayerView(String heading, String base, String rate, String amount, boolean applied, String why) {}

    /** A fee on the whole entry. */
    record FeeView(String classCode, String amount, String why) {}

    static AssessmentView of(AssessmentRequest request, Outcome outcome) {
        Regime regime = Regimes.on(request.date());
        RegimeView rules = new RegimeView(regime.id(), regime.note());
        if (outcome instanceof Outcome.Refused refused) {
            return new AssessmentView(
                    request.entryType(),
                    request.date(),
                    rules,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    refused.problems());
        }
        Assessment assessment = ((Outcome.Assessed) outcome).assessment();
        return new AssessmentView(
                request.entryType(),
                request.date(),
                rules,
                assessment.revision(),
                assessment.lines().stream().map(AssessmentView::of).toList(),
                assessment.fees().stream().map(AssessmentView::of).toList(),
                assessment.duty().toPlainString(),
                assessment.tax().toPlainString(),
                assessment.feeTotal().toPlainString(),
                assessment.total().toPlainString(),
                Worksheet.text(assessment),
                null);
    }

    private static LineView of(AssessedLine line) {
        return new LineView(
                line.number(),
                line.hts(),
                line.origin(),
                line.value().toPlainString(),
                line.duties().stream().map(AssessmentView::of).toList(),
                line.taxes().stream().map(AssessmentView::of).toList(),
                line.duty().toPlainString(),
                line.tax().toPlainString());
    }

    private static LayerView of(Layer layer) {
        return new LayerView(
                layer.heading(),
                layer.base().toPlainString(),
                layer.rate(),
                layer.amount().toPlainString(),
                layer.applied(),
                layer.why());
    }

    private static FeeView of(Fee fee) {
        return new FeeView(fee.classCode(), fee.amount().toPlainString(), fee.why());
    }
}
