package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.acesim.customs.duty.Fee;
import org.acesim.customs.duty.Layer;

/** An assessment as a sheet that can be followed with a pencil. */
public final class Worksheet {

    private Worksheet() {}

    /** The sheet: every layer, charged or not, every fee, and the sums. */
    public static String text(Assessment assessment) {
        var request = assessment.request();
        var sheet = new StringBuilder();
        add(
                sheet,
                "Entry type %s of %s, port %s, mode of transport %s",
                request.entryType(),
                request.date(),
                request.port(),
                request.modeOfTransport());
        add(sheet, "Rates of %s", assessment.revision());
        for (AssessedLine line : assessment.lines()) {
            add(sheet, "");
            add(sheet, "Line %d: %s, origin %s, value %s USD", line.number(), line.hts(), line.origin(), line.value());
            layers(sheet, line.duties());
            sum(sheet, "duty of line " + line.number(), line.duty());
            if (!line.taxes().isEmpty()) {
                layers(sheet, line.taxes());
                sum(sheet, "tax of line " + line.number(), line.tax());
            }
            fees(sheet, line.fees());
        }
        add(sheet, "");
        add(sheet, "Fees on the entry");
        fees(sheet, assessment.fees());
        sum(sheet, "fees", assessment.feeTotal());
        add(sheet, "");
        add(
                sheet,
                "Duty %s + tax %s + fees %s = %s USD",
                assessment.duty(),
                assessment.tax(),
                assessment.feeTotal(),
                assessment.total());
        return sheet.toString();
    }

    private static void layers(StringBuilder sheet, List<Layer> layers) {
        for (Layer layer : layers) {
            row(
                    sheet,
                    layer.heading(),
                    layer.rate(),
                    layer.applied() ? layer.amount().toPlainString() : "-",
                    layer.why());
        }
    }

    private static void fees(StringBuilder sheet, List<Fee> fees) {
        for (Fee fee : fees) {
            row(sheet, fee.classCode(), "", fee.amount().toPlainString(), fee.why());
        }
    }

    private static void row(StringBuilder sheet, String heading, String rate, String amount, String why) {
        add(sheet, "  %-10s  %-14s  %12s  %s", heading, rate, amount, why);
    }

    private static void sum(StringBuilder sheet, String what, BigDecimal amount) {
        add(sheet, "  %-26s  %12s", what, amount);
    }

    private static void add(StringBuilder sheet, String format, Object... values) {
        sheet.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
