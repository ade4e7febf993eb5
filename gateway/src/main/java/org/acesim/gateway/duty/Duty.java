package org.acesim.gateway.duty;

import java.math.BigDecimal;
import java.util.List;
import org.acesim.catair.own.AssessmentMessage;

/** What an entry costs, as it is shown: amounts are text, so that no reader's arithmetic changes them. */
public record Duty(
        String kind,
        String regime,
        int version,
        String duty,
        String tax,
        String fees,
        String total,
        List<Line> lines,
        List<Fee> feeLines) {

    /** A line of the entry and the layers of its duty. */
    public record Line(int number, String hts, String origin, String value, List<Layer> layers) {}

    /** One duty on a line, applied or not. */
    public record Layer(String heading, String base, String rate, String amount, boolean applied, String why) {}

    /** A fee on the entry, by accounting class. */
    public record Fee(String classCode, String amount, String why) {}

    /** What CBP told (DA). */
    public static Duty of(AssessmentMessage told) {
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
