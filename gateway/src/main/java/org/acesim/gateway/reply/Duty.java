package org.acesim.gateway.reply;

import java.math.BigDecimal;
import java.util.List;
import org.acesim.catair.own.AssessmentMessage;

/** What an entry costs, as it is shown: amounts are text, so that no reader's arithmetic changes them. */
record Duty(
        String kind,
        String regime,
        int version,
        String duty,
        String tax,
        String fees,
        String total,
        List<Line> lines,
        List<Fee> feeLines) {

    record Line(int number, String hts, String origin, String value, List<Layer> layers) {}

    record Layer(String heading, String base, String rate, String amount, boolean applied, String why) {}

    record Fee(String classCode, String amount, String why) {}

    static Duty of(AssessmentMessage told) {
        return new Duty(
                told.kind().name(),
                told.regime(),
                told.version(),
                text(told.duty()),
                text(told.tax()),
                text(told.feeTotal()),
                text(told.duty().add(told.tax()).add(told.feeTotal())),
                told.lines().stream().map(Duty::line).toList(),
                told.fees().stream()
                        .map(fee -> new Fee(fee.classCode(), text(fee.amount()), fee.why()))
                        .toList());
    }

    private static Line line(AssessmentMessage.Line line) {
        return new Line(
                line.number(),
                line.hts(),
                line.origin(),
                text(line.value()),
                line.layers().stream().map(Duty::layer).toList());
    }

    private static Layer layer(AssessmentMessage.Layer layer) {
        return new Layer(
                layer.heading(), text(layer.base()), layer.rate(), text(layer.amount()), layer.applied(), layer.why());
    }

    private static String text(BigDecimal amount) {
        return amount.toPlainString();
    }
}
